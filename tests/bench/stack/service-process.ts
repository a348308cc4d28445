import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import type { ProgramRequest } from '@navette/infra/launcher/process/run-once.ts';

/** A process of its own, which shares neither its event loop nor its output with those who measure it. */
export interface ServiceProcess {
  readonly pid: number;
  /** Aborted when it ended, by itself or not. */
  readonly gone: AbortSignal;
  /** @throws Error with its last words, where it had ended by itself */
  stop(): Promise<void>;
}

/** Draining takes less, ms. */
const LIMIT_MS = 10_000;

/** Starts a program; what it says goes into a file, as nobody here should spend time on reading it. */
export async function startServiceProcess(program: ProgramRequest, logFile: string): Promise<ServiceProcess> {
  const output = openSync(logFile, 'w', 0o600);
  try {
    const child = spawn(program.command, [...program.args], {
      cwd: program.cwd,
      env: program.env,
      // Closed with us, which tells the child to end.
      stdio: ['ignore', output, output, 'ipc'],
      detached: true,
    });
    await once(child, 'spawn');
    const gone = new AbortController();
    child.once('exit', () => gone.abort());
    return { pid: child.pid ?? 0, gone: gone.signal, stop: () => stop(child, logFile) };
  } finally {
    closeSync(output);
  }
}

async function stop(child: ChildProcess, logFile: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
    child.kill('SIGTERM');
    await gone;
    clearTimeout(limit);
    return;
  }
  throw new Error(`${child.spawnargs.at(-1)} ended by itself; its last words: ${lastLine(logFile)}`);
}

function lastLine(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').at(-1)?.slice(0, 500) ?? '';
}
