/** What a file may ask of the memory. Bytes are counted after a UTF-16 file was turned into UTF-8. */
export interface Limits {
  /** How much of a file settles its encoding, its format and its delimiter. */
  readonly headBytes: number;
  /** Longest cell. A longer one makes its row a problem. */
  readonly fieldBytes: number;
  /** Longest record, and so the furthest that a quote can be followed before it counts as never closed. */
  readonly recordBytes: number;
  readonly recordLines: number;
  /** Largest JSON document: it is held whole, unlike CSV and JSON Lines. */
  readonly jsonBytes: number;
}

const MEGABYTE = 1024 * 1024;

export const LIMITS: Limits = {
  headBytes: 64 * 1024,
  fieldBytes: MEGABYTE,
  recordBytes: 4 * MEGABYTE,
  recordLines: 10_000,
  jsonBytes: 200 * MEGABYTE,
};
