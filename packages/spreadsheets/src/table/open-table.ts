import { cellText } from '../csv/cells.ts';
import { csvRows } from '../csv/csv-rows.ts';
import { settleDelimiter } from '../csv/delimiter.ts';
import { isEmptyRecord, readHeader } from '../csv/header.ts';
import { type Damage, type RawRecord, recordStream } from '../csv/record-stream.ts';
import { jsonLines } from '../json/json-lines.ts';
import { jsonRows } from '../json/json-rows.ts';
import { type Encoding, settleEncoding } from '../source/encoding.ts';
import { settleFormat } from '../source/format.ts';
import { type Opened, readHead } from '../source/head.ts';
import { binaryKind, markupKind } from '../source/signature.ts';
import type { Source } from '../source/source.ts';
import { toUtf8 } from '../source/utf16.ts';
import { readWhole } from '../source/whole.ts';
import { mayBeWorkbook, openWorkbook } from '../xlsx/open-workbook.ts';
import { FileError } from './file-error.ts';
import { findHeader, HEADER_WITHIN } from './find-header.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Problem, Row } from './row.ts';
import type { Table, TableNote } from './table.ts';

export interface OpenOptions {
  readonly limits?: Partial<Limits>;
  /** Helps to settle the delimiter: whether a header cell is one that the reader expects. */
  readonly knownHeader?: (name: string) => boolean;
  /** Of an XLSX workbook: the sheet to read, by name. By default the first that isn't empty. */
  readonly sheet?: string;
}

/** How many rows of a JSON file tell its columns. */
const ROWS_AHEAD = 50;

/** How many rows `sample` gives. */
const SAMPLE = 50;

/**
 * Opens a CSV, JSON or JSON Lines text, which streams, or an XLSX workbook, which is held whole, and settles encoding,
 * format, delimiter and columns by what stands first.
 * Throws FileError when nothing in it can be used; what is wrong with a row comes with the rows.
 */
export async function openTable(source: Source, options: OpenOptions = {}): Promise<Table> {
  const { name } = source;
  const limits = { ...LIMITS, ...options.limits };
  const raw = await readHead(source.bytes, limits.headBytes);
  const { encoding, mark } = settleEncoding(raw.head, raw.complete);
  const kind = encoding.startsWith('utf-16') ? undefined : binaryKind(raw.head);
  if (kind !== undefined) {
    if (!mayBeWorkbook(kind)) throw new FileError('binary', name, { kind });
    const bytes = await readWhole(raw.bytes, limits.workbook.bytes, name);
    const { rows, ...opened } = await openWorkbook(bytes, name, kind, limits, options);
    return { name, format: 'xlsx', encoding: 'utf-8', ...opened, ...sampled(rows, name) };
  }
  const text = await readHead(toUtf8(skip(raw.bytes, mark), encoding), limits.headBytes);
  if (text.complete && text.head.toString('latin1').trim() === '') throw new FileError('empty', name);
  const markup = markupKind(text.head);
  if (markup) throw new FileError('markup', name, { kind: markup });
  const format = settleFormat(name, text.head);
  const { rows, ...opened } =
    format === 'csv'
      ? await openCsv(text, name, encoding, limits, options.knownHeader)
      : await openJson(text, name, format, encoding, limits);
  return { name, format, encoding, ...opened, ...sampled(rows, name) };
}

interface Rows {
  readonly columns: readonly string[];
  readonly notes: readonly TableNote[];
  readonly rows: AsyncGenerator<Row | Problem>;
}

async function openCsv(
  text: Opened,
  name: string,
  encoding: Encoding,
  limits: Limits,
  knownHeader: OpenOptions['knownHeader'],
): Promise<Rows> {
  const { delimiter, start } = settleDelimiter(text.head, text.complete, limits, knownHeader);
  const records = recordStream(skip(text.bytes, start), delimiter, limits, start > 0 ? 2 : 1);
  const ahead = await firstRecords(records, knownHeader ? HEADER_WITHIN : 1);
  const [top] = ahead;
  if (!top) throw new FileError('empty', name);
  const { index, twoLines } = findHeader(
    ahead.map((record) => textsOf(record, encoding)),
    knownHeader,
  );
  // Without known names among them nothing tells a title from a header.
  const at = knownHeader && ahead.slice(0, index).every((record) => record.kind === 'record') ? index : 0;
  const first = ahead[at] ?? top;
  if (twoLines && at === index) throw new FileError('header_two_lines', name, { line: first.line });
  const header = readHeader(first, encoding, name);
  const notes: TableNote[] = at > 0 ? [{ code: 'title_rows', params: { line: first.line } }] : [];
  const rows = csvRows(chain(ahead.slice(at + 1), records), header, encoding, limits);
  return { columns: header.columns, notes, rows };
}

/** The first records that aren't empty, as many as may stand above a header. */
async function firstRecords(records: AsyncIterator<RawRecord | Damage>, most: number): Promise<(RawRecord | Damage)[]> {
  const ahead: (RawRecord | Damage)[] = [];
  while (ahead.length < most) {
    const next = await records.next();
    if (next.done) break;
    if (next.value.kind === 'damage' || !isEmptyRecord(next.value)) ahead.push(next.value);
  }
  return ahead;
}

function textsOf(record: RawRecord | Damage, encoding: Encoding): readonly string[] {
  if (record.kind === 'damage') return [];
  return record.fields.map((field) => cellText(record.bytes, field, encoding) ?? '');
}

async function openJson(
  text: Opened,
  name: string,
  format: 'json' | 'jsonl',
  encoding: Encoding,
  limits: Limits,
): Promise<Rows> {
  const rows =
    format === 'json' ? jsonRows(text.bytes, encoding, limits, name) : jsonLines(text.bytes, encoding, limits);
  const ahead: (Row | Problem)[] = [];
  while (ahead.length < ROWS_AHEAD) {
    const next = await rows.next();
    if (next.done) break;
    ahead.push(next.value);
  }
  const columns = new Set(ahead.flatMap((row) => (row.kind === 'row' ? Object.keys(row.record) : [])));
  return { columns: [...columns], notes: [], rows: chain(ahead, rows) };
}

async function* chain<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}

/** Rows of which the first can be looked at before they are read. */
function sampled(rows: AsyncGenerator<Row | Problem>, name: string): Pick<Table, 'rows' | 'sample'> {
  const ahead: (Row | Problem)[] = [];
  const all = async function* (): AsyncGenerator<Row | Problem> {
    for (let row = ahead.shift(); row; row = ahead.shift()) yield row;
    yield* rows;
  };
  return {
    rows: notEmpty(all(), name),
    sample: async () => {
      while (ahead.length < SAMPLE) {
        const next = await rows.next();
        if (next.done) break;
        ahead.push(next.value);
      }
      return ahead.filter((row) => row.kind === 'row');
    },
  };
}

async function* notEmpty(rows: AsyncIterable<Row | Problem>, name: string): AsyncGenerator<Row | Problem> {
  let any = false;
  for await (const row of rows) {
    any = true;
    yield row;
  }
  if (!any) throw new FileError('no_rows', name);
}

async function* skip(bytes: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  let left = count;
  for await (const chunk of bytes) {
    if (left < chunk.length) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}
