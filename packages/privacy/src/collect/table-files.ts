import { stringify } from 'csv-stringify/sync';
import type { CopiedRow } from './pages.ts';
import type { Language } from './words/words.ts';

/** A table as one JSON array, a line for each row. */
export async function* asJson(pages: AsyncIterable<readonly CopiedRow[]>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const page of pages) {
    for (const row of page) {
      yield before + JSON.stringify(row);
      before = ',\n';
    }
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/**
 * A table as the reader's Excel opens it at a double click: `;` and a byte order mark in French, German and Dutch. What a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
export async function* asCsv(
  pages: AsyncIterable<readonly CopiedRow[]>,
  columns: readonly string[],
  language: Language,
): AsyncGenerator<string> {
  const shape = {
    delimiter: language === 'en' ? ',' : ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  } as const;
  yield (language === 'en' ? '' : '\ufeff') + stringify([[...columns]], shape);
  for await (const page of pages) {
    yield stringify(
      page.map((row) => columns.map((column) => cell(row[column]))),
      shape,
    );
  }
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
