import { writeSync } from 'node:fs';
import { createLineWriter, type LineWriter } from './line-writer.ts';

const STDERR = 2;
let writer: LineWriter | undefined;

/**
 * The standard error of this process, written to without ever waiting for who reads it, and to its last line at the
 * exit, an exit by an error included. A reader that is too slow misses lines; one line says how many.
 *
 * To a file or a terminal a line goes at once: only a terminal that a person stops (Ctrl-S) makes the process wait.
 */
export function stderrWriter(gap: (dropped: number) => string): LineWriter {
  if (writer === undefined) {
    writer = createLineWriter({ put: putOnStderr, gap });
    // Node makes a pipe one that nobody waits for when its stream is first touched. The stream itself is not written to:
    // what it holds it loses at the exit, and it holds any amount.
    process.stderr.on('error', () => undefined);
    process.on('exit', writer.flushSync);
  }
  return writer;
}

function putOnStderr(bytes: Buffer): number {
  try {
    return writeSync(STDERR, bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EPIPE' || code === 'EBADF') throw error;
    // Nobody reads just now (EAGAIN), or the disk is full: that may pass.
    return 0;
  }
}
