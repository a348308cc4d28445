import type { Encoding } from '../source/encoding.ts';
import type { Format } from '../source/format.ts';
import type { Problem, Row } from './row.ts';

/** A file opened for reading, row by row, once. */
export interface Table {
  /** What people know the file by. */
  readonly name: string;
  readonly format: Format;
  readonly encoding: Encoding;
  /** Names of the columns in order; of a JSON file, those that its first rows have. */
  readonly columns: readonly string[];
  /** Throws FileError `no_rows` at the end when there was neither a row nor a problem. */
  readonly rows: AsyncIterable<Row | Problem>;
}
