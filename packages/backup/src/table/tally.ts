import { createHash } from 'node:crypto';

const NEWLINE = 10;

export interface Tallied {
  readonly rows: number;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Counts and hashes a COPY text that comes in chunks. */
export interface Tally {
  add(chunk: Buffer): void;
  result(): Tallied;
}

/** A line of COPY text is a row, since line breaks within cells are escaped. */
export function createTally(): Tally {
  const hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  return {
    add(chunk) {
      hash.update(chunk);
      bytes += chunk.length;
      for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) rows++;
    },
    result: () => ({ rows, bytes, sha256: hash.digest('hex') }),
  };
}
