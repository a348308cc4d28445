import type { Language } from '@navette/taxonomy';
import type { ExportWords } from './words/words.ts';

/** How a cell is written: a number, a date and so on in the way of the reader's language. */
export type CellType = 'text' | 'number' | 'money' | 'date' | 'datetime' | 'boolean' | 'list';
export type CellValue = string | number | boolean | readonly string[] | null;

/** What a cell is put into words with. `codes`: true leaves states and kinds as the API writes them. */
export interface CellContext {
  readonly language: Language;
  readonly words: ExportWords;
  readonly codes: boolean;
}

/** One column of a kind of list. The header is found in the words, under `key`. */
export interface Column<Row> {
  readonly key: string;
  readonly type: CellType;
  value(row: Row, context: CellContext): CellValue;
}

/** A column that shows a field as it is. */
export function plain<Row>(key: string, type: CellType, value: (row: Row) => CellValue): Column<Row> {
  return { key, type, value };
}

/** A column that shows a code of the domain in the reader's words. */
export function coded<Row>(
  key: string,
  family: keyof ExportWords['codes'],
  value: (row: Row) => string | null,
): Column<Row> {
  return {
    key,
    type: 'text',
    value: (row, { words, codes }) => {
      const code = value(row);
      return code === null || codes ? code : (words.codes[family][code] ?? code);
    },
  };
}
