import type { Encoding } from '../source/encoding.ts';
import { FileError } from '../table/file-error.ts';
import { restoreText } from '../write/defuse.ts';
import { cellText, isBlank } from './cells.ts';
import type { Damage, RawRecord } from './record-stream.ts';

/**
 * The names of the columns. One without a name is called after its number ("#3").
 * `width`: up to the last column that has a name; what stands to the right of it is no column.
 */
export interface Header {
  readonly columns: readonly string[];
  readonly width: number;
}

/** Reads the header. Throws FileError `header_broken`, `header_bytes`, `header_twice`, `no_header`. */
export function readHeader(first: RawRecord | Damage, encoding: Encoding, file: string): Header {
  if (first.kind === 'damage') throw new FileError('header_broken', file, { line: first.line });
  const columns = first.fields.map((field, index) => {
    const text = cellText(first.bytes, field, encoding);
    if (text === null || text.includes('\0')) throw new FileError('header_bytes', file, { column: index + 1 });
    return columnName(restoreText(text), index);
  });
  const width = first.fields.findLastIndex((field) => !isBlank(first.bytes, field)) + 1;
  if (width === 0) throw new FileError('no_header', file);
  refuseTwice(columns, file);
  return { columns, width };
}

/** Throws FileError `header_twice` when two columns have one name. */
export function refuseTwice(columns: readonly string[], file: string): void {
  for (const [index, name] of columns.entries()) {
    const before = columns.indexOf(name);
    if (before < index) throw new FileError('header_twice', file, { name, first: before + 1, second: index + 1 });
  }
}

/** What a header cell calls its column: its text on one line, or the column's number when there is none. */
export function columnName(text: string, index: number): string {
  return text.replace(/\s+/g, ' ').trim() || `#${index + 1}`;
}

/** Whether a record is empty: an empty line, or one of nothing but delimiters, as spreadsheets leave them. */
export function isEmptyRecord(record: RawRecord): boolean {
  return record.fields.every((field) => isBlank(record.bytes, field));
}
