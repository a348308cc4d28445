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
  readonly workbook: WorkbookLimits;
}

/** What an XLSX workbook may ask: it is held whole. */
export interface WorkbookLimits {
  /** The file as it is. */
  readonly bytes: number;
  /** All parts of it, as they really inflate, whatever the archive declares. */
  readonly inflatedBytes: number;
  /** How much larger a part may become, beyond its first megabyte. Excel's own sheets stay below 100. */
  readonly ratio: number;
  /** Files in the archive. */
  readonly entries: number;
  /** Rows that hold a value, the header included. */
  readonly rows: number;
  /** Cells of all sheets together, each row counted up to its last one: what a hole in a row costs too. */
  readonly cells: number;
  /** Other elements in a part that is held as a tree: strings, formats. */
  readonly elements: number;
  /** Characters in a cell: Excel's own limit. A longer one makes its row a problem. */
  readonly cellCharacters: number;
}

const MEGABYTE = 1024 * 1024;

export const LIMITS: Limits = {
  headBytes: 64 * 1024,
  fieldBytes: MEGABYTE,
  recordBytes: 4 * MEGABYTE,
  recordLines: 10_000,
  jsonBytes: 200 * MEGABYTE,
  workbook: {
    bytes: 20 * MEGABYTE,
    inflatedBytes: 80 * MEGABYTE,
    ratio: 200,
    entries: 1_000,
    rows: 50_000,
    cells: 2_000_000,
    elements: 1_000_000,
    cellCharacters: 32_767,
  },
};
