import type { Encoding } from '../source/encoding.ts';
import type { Format } from '../source/format.ts';
import type { Problem, Row } from './row.ts';

/**
 * Something to tell about a table as a whole. `other_sheets`: a workbook has more sheets than the one read (`sheet`, `names`);
 * `title_rows`: rows above the header were taken for titles (`line` of the header).
 */
export interface TableNote {
  readonly code: 'other_sheets' | 'title_rows';
  readonly params: Readonly<Record<string, string | number>>;
}

/** A file opened for reading, row by row, once. */
export interface Table {
  /** What people know the file by. */
  readonly name: string;
  readonly format: Format;
  readonly encoding: Encoding;
  /** Names of the columns in order; of a JSON file, those that its first rows have. */
  readonly columns: readonly string[];
  /** Of a workbook: the sheet that is read. */
  readonly sheet?: string;
  /** What was left out above and beside the rows. */
  readonly notes: readonly TableNote[];
  /** The first rows, up to 50, without taking them from `rows`: to be asked for before these are read. */
  readonly sample: () => Promise<readonly Row[]>;
  /** Throws FileError `no_rows` at the end when there was neither a row nor a problem. */
  readonly rows: AsyncIterable<Row | Problem>;
}
