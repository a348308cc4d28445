import type { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';

/** Tells how far a step is, for one who waits. */
export interface Progress {
  /** Begins a step of `total` parts; the function that comes back is told how many are done. */
  step(label: string, total: number): (done: number) => void;
  end(): void;
}

/** How often a stream that is no terminal is told, ms. */
const PACE_MS = 5_000;

/** A bar on a terminal; elsewhere a line every five seconds, so that a log stays short. */
export function createProgress(stderr: Writable, language: string): Progress {
  const number = new Intl.NumberFormat(language);
  const isTerminal = 'isTTY' in stderr && stderr.isTTY === true;
  let bar: SingleBar | undefined;
  return {
    step(label, total) {
      bar?.stop();
      bar = isTerminal ? barOf(stderr, label, total) : undefined;
      let told = performance.now();
      return (done) => {
        bar?.update(done);
        if (bar !== undefined || performance.now() - told < PACE_MS) return;
        told = performance.now();
        stderr.write(`${label} ${number.format(done)}/${number.format(total)}\n`);
      };
    },
    end() {
      bar?.stop();
    },
  };
}

function barOf(stderr: Writable, label: string, total: number): SingleBar {
  const bar = new SingleBar({
    format: `${label} [{bar}] {value}/{total}`,
    stream: stderr as NodeJS.WritableStream,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return bar;
}
