import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Language } from '@navette/taxonomy';
import type { WrittenColumn, WrittenFormat, WrittenValue } from './column.ts';
import { csvText } from './csv.ts';
import { jsonText } from './json.ts';
import { xlsxBytes } from './xlsx.ts';

export interface WriteOptions {
  /** Whose numbers, days and separators are written. JSON has them in no language. */
  readonly language: Language;
  /** Is ended with the table, and destroyed when the table breaks off. */
  readonly destination: Writable;
  /** Of an XLSX sheet, the header included; Excel's 1,048,576 by default. */
  readonly mostRows?: number;
}

/** Characters that are handed on together. */
const PIECE = 64 * 1024;

/**
 * Writes a table while its rows come: no row is asked for before the destination can take what was written, and none is
 * kept. Each row has its cells in the order of the columns.
 * Rejects with WriteError when XLSX can't hold it, and with what rows or destination fail with.
 * @returns how many rows were written, the header not counted
 */
export async function writeTable(
  format: WrittenFormat,
  columns: readonly WrittenColumn[],
  rows: AsyncIterable<readonly WrittenValue[]>,
  { language, destination, mostRows }: WriteOptions,
): Promise<{ readonly rows: number }> {
  const counted = new CountedRows(rows);
  const content =
    format === 'xlsx'
      ? bytesOf(columns, counted, language, mostRows)
      : pieces(format === 'csv' ? csvText(columns, counted, language) : jsonText(columns, counted));
  await pipeline(Readable.from(content, { objectMode: false }), destination);
  return { rows: counted.count };
}

class CountedRows implements AsyncIterable<readonly WrittenValue[]> {
  count = 0;
  readonly #rows: AsyncIterable<readonly WrittenValue[]>;

  constructor(rows: AsyncIterable<readonly WrittenValue[]>) {
    this.#rows = rows;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<readonly WrittenValue[]> {
    for await (const row of this.#rows) {
      this.count++;
      yield row;
    }
  }
}

async function* bytesOf(...table: Parameters<typeof xlsxBytes>): AsyncGenerator<Uint8Array> {
  const reader = (await xlsxBytes(...table)).getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    ended = true;
  } finally {
    // Broken off by the destination: the rows are let go of too.
    if (!ended) await reader.cancel().catch(() => undefined);
  }
}

/** Lines joined into pieces worth a write. */
async function* pieces(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let held: string[] = [];
  let length = 0;
  for await (const line of lines) {
    held.push(line);
    length += line.length;
    if (length < PIECE) continue;
    yield Buffer.from(held.join(''));
    held = [];
    length = 0;
  }
  if (held.length > 0) yield Buffer.from(held.join(''));
}
