import type { Readable, Writable } from 'node:stream';

/** The outside of a command: where relative paths begin, and the three streams. stdout carries results only. */
export interface Terminal {
  readonly cwd: string;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Where the database is, for the commands that need one; absent where nobody said it. */
  readonly database?: DatabasePlace | undefined;
  /** The Redis that the queue is on; absent: it is in the database. */
  readonly redisUrl?: string | undefined;
  /** Where attachments are kept. */
  readonly filesDir?: string | undefined;
  /** Where is kept what the network lays over the taxonomy. */
  readonly taxonomyFolder?: string | undefined;
}

/** `role`: taken on for what the service itself may do. `embedded`: the one that `npm start` keeps. */
export interface DatabasePlace {
  readonly url: string;
  readonly role?: string | undefined;
  readonly embedded: boolean;
}

/** Everything went well, bad rows told included. */
export const DONE = 0;
/** A file can't be read, or `--strict` met a bad row. */
export const FAILED = 1;
/** The command was called wrongly. */
export const MISUSED = 2;
export type ExitCode = 0 | 1 | 2;
