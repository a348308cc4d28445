import type { Language } from '@navette/taxonomy';
import { cellText, listText } from './cell-text.ts';
import { cleanText } from './clean-text.ts';
import type { WrittenColumn, WrittenType, WrittenValue } from './column.ts';
import { CONVENTIONS, type Conventions, localTime } from './conventions.ts';
import { defuseText } from './defuse.ts';
import { WriteError } from './write-error.ts';

/** Excel's own limits. */
const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;
const MOST_COLUMNS = 16_384;

const NARROWEST = 8;
const WIDEST = 60;
/** Rows by which the widths of columns are settled. */
const LOOKED_AT = 100;

const SHEETS: Readonly<Record<Language, string>> = { fr: 'Liste', en: 'List', de: 'Liste', nl: 'Lijst' };

type Cell = string | number | boolean | Date | null;

/**
 * A table as an XLSX workbook, written while its rows come: real numbers, dates and times in the formats of the language,
 * the header in sight, columns as wide as the first rows need.
 * Throws WriteError `too_many_rows`, `too_many_columns`.
 * @param mostRows that a sheet can hold, the header included
 */
export async function xlsxBytes(
  columns: readonly WrittenColumn[],
  rows: AsyncIterable<readonly WrittenValue[]>,
  language: Language,
  mostRows: number = MOST_ROWS,
): Promise<ReadableStream<Uint8Array>> {
  if (columns.length > MOST_COLUMNS) throw new WriteError('too_many_columns', { most: MOST_COLUMNS });
  const { writeXlsxStream } = await import('hucre/xlsx');
  const conventions = CONVENTIONS[language];
  const cells = cellsOf(columns, rows, conventions, mostRows);
  const first: Cell[][] = [];
  while (first.length < LOOKED_AT) {
    const next = await cells.next();
    if (next.done) break;
    first.push(next.value);
  }
  return writeXlsxStream(chain(first, cells), {
    name: SHEETS[language],
    columns: columns.map(({ type, header }, index) => {
      const format = formatOf(type, conventions);
      return {
        header: shortened(defuseText(cleanText(header))) || `#${index + 1}`,
        width: widthOf(
          header,
          type,
          first.map((row) => row[index] ?? null),
          conventions,
        ),
        ...(format === undefined ? {} : { numFmt: format }),
      };
    }),
    freezePane: { rows: 1 },
  });
}

async function* cellsOf(
  columns: readonly WrittenColumn[],
  rows: AsyncIterable<readonly WrittenValue[]>,
  conventions: Conventions,
  mostRows: number,
): AsyncGenerator<Cell[]> {
  let count = 1;
  for await (const row of rows) {
    count++;
    if (count > mostRows) throw new WriteError('too_many_rows', { most: mostRows - 1 });
    yield columns.map(({ type }, index) => cellOf(row[index], type, conventions));
  }
}

function cellOf(value: WrittenValue, type: WrittenType, conventions: Conventions): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return cellText(value, type, conventions);
  if (value instanceof Date || type === 'date' || type === 'datetime') {
    const local = value instanceof Date || typeof value === 'string' ? localTime(value) : undefined;
    if (local) {
      const time = type === 'date' ? '00:00' : (local.time ?? '00:00');
      // Sheets know no zones: the clock of the network is written as it stands.
      const date = new Date(`${local.year}-${local.month}-${local.day}T${time}:00Z`);
      return date.getUTCFullYear() < 1900 ? cellText(value, type, conventions) : date;
    }
    if (value instanceof Date) return null;
  }
  return shortened(defuseText(cleanText(typeof value === 'string' ? value : listText(value)))) || null;
}

/** What a cell can hold: Excel calls a longer one damage, and reads "_x0041_" as "A". */
function shortened(text: string): string {
  const literal = text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  return literal.length > MOST_CHARACTERS ? `${literal.slice(0, MOST_CHARACTERS - 1).toWellFormed()}…` : literal;
}

function formatOf(type: WrittenType, { dateFormat }: Conventions): string | undefined {
  if (type === 'date') return dateFormat;
  if (type === 'datetime') return `${dateFormat} hh:mm`;
  // Separators are those of the reader's own spreadsheet.
  if (type === 'money') return '#,##0.00 "€"';
  return type === 'number' ? 'General' : undefined;
}

function widthOf(header: string, type: WrittenType, cells: readonly Cell[], { dateFormat }: Conventions): number {
  const needed = cells.map((cell) => {
    if (cell instanceof Date) return dateFormat.length + (type === 'datetime' ? 6 : 0);
    return typeof cell === 'string'
      ? (cell.split('\n')[0] ?? '').length
      : String(cell ?? '').length + (type === 'money' ? 6 : 0);
  });
  return Math.min(WIDEST, Math.max(NARROWEST, header.length, ...needed) + 2);
}

async function* chain<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}
