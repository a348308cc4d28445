import type { CellValue } from 'hucre';
import { FileError } from '../table/file-error.ts';
import type { WorkbookLimits } from '../table/limits.ts';
import { restoreText } from '../write/defuse.ts';
import { columnOf, rowOf } from './cell-reference.ts';

/** A row that holds a value. `line`: its number in the sheet. Cells up to the last that isn't empty; an empty one is null. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly (string | number | boolean | null)[];
}

/**
 * The rows of a sheet that hold a value. A date is an ISO date, with its time where it has one ("2025-03-04T14:07"); a time
 * of day alone "14:07". A cell merged downwards says the same in each of its rows.
 * Throws FileError `workbook_rows`.
 */
export async function readSheetRows(
  rows: AsyncIterable<{ readonly index: number; readonly values: readonly CellValue[] }>,
  sheet: Buffer,
  limits: WorkbookLimits,
  file: string,
): Promise<readonly SheetRow[]> {
  const read: { line: number; cells: (string | number | boolean | null)[] }[] = [];
  for await (const { index, values } of rows) {
    const cells = values.map(cellValue);
    const width = cells.findLastIndex((cell) => cell !== null) + 1;
    if (width === 0) continue;
    if (read.length >= limits.rows) throw new FileError('workbook_rows', file, { most: limits.rows });
    read.push({ line: index + 1, cells: cells.slice(0, width) });
  }
  fillDown(read, downwardMerges(sheet));
  return read;
}

function cellValue(value: CellValue): string | number | boolean | null {
  if (value instanceof Date) return momentOf(value);
  if (typeof value === 'string') return value.trim() === '' ? null : restoreText(value);
  return typeof value === 'number' && !Number.isFinite(value) ? null : (value ?? null);
}

function momentOf(date: Date): string | null {
  const seconds = Math.round(date.getTime() / 1000);
  if (!Number.isFinite(seconds)) return null;
  const iso = new Date(seconds * 1000).toISOString();
  const time = iso.endsWith(':00.000Z') ? iso.slice(11, 16) : iso.slice(11, 19);
  if (date.getUTCFullYear() < 1901) return time;
  return time === '00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)}T${time}`;
}

interface Merge {
  /** From 0. */
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

const MOST_MERGES = 20_000;

/** The merges of several rows and one column, in which people write once what holds for all of them. */
function downwardMerges(sheet: Buffer): readonly Merge[] {
  const merges: Merge[] = [];
  const start = Math.max(0, sheet.lastIndexOf('sheetData>'));
  for (const match of sheet
    .toString('latin1', start)
    .matchAll(/mergeCell\s[^<>]*?ref="([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})"/g)) {
    const [, from = '', to = ''] = match;
    const column = columnOf(from);
    if (column === undefined || column !== columnOf(to)) continue;
    merges.push({ column: column - 1, from: rowOf(from), to: rowOf(to) });
    if (merges.length >= MOST_MERGES) break;
  }
  return merges;
}

function fillDown(
  rows: readonly { line: number; cells: (string | number | boolean | null)[] }[],
  merges: readonly Merge[],
): void {
  if (merges.length === 0) return;
  const byLine = new Map(rows.map((row) => [row.line, row.cells]));
  const last = rows.at(-1)?.line ?? 0;
  for (const { column, from, to } of merges) {
    const value = byLine.get(from)?.[column];
    if (value === null || value === undefined) continue;
    for (let line = from + 1; line <= Math.min(to, last); line++) {
      const cells = byLine.get(line);
      if (!cells) continue;
      while (cells.length <= column) cells.push(null);
      cells[column] = value;
    }
  }
}
