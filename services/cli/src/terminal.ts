import type { Readable, Writable } from 'node:stream';

/** The outside of a command: where relative paths begin, and the three streams. stdout carries results only. */
export interface Terminal {
  readonly cwd: string;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Everything went well, bad rows told included. */
export const DONE = 0;
/** A file can't be read, or `--strict` met a bad row. */
export const FAILED = 1;
/** The command was called wrongly. */
export const MISUSED = 2;
export type ExitCode = 0 | 1 | 2;
