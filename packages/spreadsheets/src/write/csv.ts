import type { Language } from '@navette/taxonomy';
import { cellText } from './cell-text.ts';
import { cleanText } from './clean-text.ts';
import type { WrittenColumn, WrittenValue } from './column.ts';
import { CONVENTIONS } from './conventions.ts';
import { defuseText } from './defuse.ts';

const MARK = '\ufeff';
const LINE_END = '\r\n';

/**
 * A table as CSV: UTF-8 with its mark, without which Excel takes it for another encoding; ";" where the decimal sign is a
 * comma; texts that could be formulas defused.
 */
export async function* csvText(
  columns: readonly WrittenColumn[],
  rows: AsyncIterable<readonly WrittenValue[]>,
  language: Language,
): AsyncGenerator<string> {
  const conventions = CONVENTIONS[language];
  const { delimiter } = conventions;
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => quoted(cell, delimiter)).join(delimiter) + LINE_END;
  yield MARK + line(columns.map(({ header }) => defuseText(cleanText(header))));
  for await (const row of rows) {
    yield line(columns.map(({ type }, index) => cellText(row[index], type, conventions)));
  }
}

function quoted(cell: string, delimiter: string): string {
  const needed = cell.includes(delimiter) || /["\r\n\t;,]|^\s|\s$/.test(cell);
  return needed ? `"${cell.replaceAll('"', '""')}"` : cell;
}
