import { csvRows } from '../csv/csv-rows.ts';
import { settleDelimiter } from '../csv/delimiter.ts';
import { isEmptyRecord, readHeader } from '../csv/header.ts';
import { recordStream } from '../csv/record-stream.ts';
import { jsonLines } from '../json/json-lines.ts';
import { jsonRows } from '../json/json-rows.ts';
import { type Encoding, settleEncoding } from '../source/encoding.ts';
import { type Format, settleFormat } from '../source/format.ts';
import { type Opened, readHead } from '../source/head.ts';
import { binaryKind, markupKind } from '../source/signature.ts';
import type { Source } from '../source/source.ts';
import { toUtf8 } from '../source/utf16.ts';
import { FileError } from './file-error.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Problem, Row } from './row.ts';
import type { Table } from './table.ts';

export interface OpenOptions {
  readonly limits?: Partial<Limits>;
  /** Helps to settle the delimiter: whether a header cell is one that the reader expects. */
  readonly knownHeader?: (name: string) => boolean;
}

/** How many rows of a JSON file tell its columns. */
const ROWS_AHEAD = 50;

/**
 * Opens a CSV, JSON or JSON Lines text and settles its encoding, format, delimiter and columns by its first bytes.
 * Throws FileError when nothing in it can be used; what is wrong with a row comes with the rows.
 */
export async function openTable(source: Source, options: OpenOptions = {}): Promise<Table> {
  const { name } = source;
  const limits = { ...LIMITS, ...options.limits };
  const raw = await readHead(source.bytes, limits.headBytes);
  const { encoding, mark } = settleEncoding(raw.head, raw.complete);
  refuseBinary(raw.head, encoding, name);
  const text = await readHead(toUtf8(skip(raw.bytes, mark), encoding), limits.headBytes);
  if (text.complete && text.head.toString('latin1').trim() === '') throw new FileError('empty', name);
  const markup = markupKind(text.head);
  if (markup) throw new FileError('markup', name, { kind: markup });
  const format = settleFormat(name, text.head);
  const { columns, rows } =
    format === 'csv'
      ? await openCsv(text, name, encoding, limits, options.knownHeader)
      : await openJson(text, name, format, encoding, limits);
  return { name, format, encoding, columns, rows: notEmpty(rows, name) };
}

function refuseBinary(head: Buffer, encoding: Encoding, name: string): void {
  const kind = encoding.startsWith('utf-16') ? undefined : binaryKind(head);
  if (kind) throw new FileError('binary', name, { kind });
}

type Rows = Pick<Table, 'columns' | 'rows'>;

async function openCsv(
  text: Opened,
  name: string,
  encoding: Encoding,
  limits: Limits,
  knownHeader: OpenOptions['knownHeader'],
): Promise<Rows> {
  const { delimiter, start } = settleDelimiter(text.head, text.complete, limits, knownHeader);
  const records = recordStream(skip(text.bytes, start), delimiter, limits, start > 0 ? 2 : 1);
  for (;;) {
    const first = await records.next();
    if (first.done) throw new FileError('empty', name);
    if (first.value.kind === 'record' && isEmptyRecord(first.value)) continue;
    const header = readHeader(first.value, encoding, name);
    return { columns: header.columns, rows: csvRows(records, header, encoding, limits) };
  }
}

async function openJson(text: Opened, name: string, format: Format, encoding: Encoding, limits: Limits): Promise<Rows> {
  const rows =
    format === 'json' ? jsonRows(text.bytes, encoding, limits, name) : jsonLines(text.bytes, encoding, limits);
  const ahead: (Row | Problem)[] = [];
  while (ahead.length < ROWS_AHEAD) {
    const next = await rows.next();
    if (next.done) break;
    ahead.push(next.value);
  }
  const columns = new Set(ahead.flatMap((row) => (row.kind === 'row' ? Object.keys(row.record) : [])));
  return { columns: [...columns], rows: chain(ahead, rows) };
}

async function* chain<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
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
