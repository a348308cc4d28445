import type { Encoding } from '../source/encoding.ts';
import { FileError } from '../table/file-error.ts';
import type { Limits } from '../table/limits.ts';
import { type Problem, type Row, rejected } from '../table/row.ts';
import { jsonElements } from './json-elements.ts';
import { jsonRecord } from './json-record.ts';
import { findTable } from './json-table.ts';

/**
 * The rows of a JSON document, each element read for itself: a broken one costs nothing but itself.
 * Throws FileError `json_large` beyond `limits.jsonBytes`, and what `findTable` throws.
 */
export async function* jsonRows(
  chunks: AsyncIterable<Buffer>,
  encoding: Encoding,
  limits: Limits,
  file: string,
): AsyncGenerator<Row | Problem> {
  const bytes = await readWhole(chunks, limits, file);
  const table = findTable(bytes, encoding, file);
  if (table.single) {
    yield jsonRecord(bytes, 1, encoding, limits);
    return;
  }
  let line = 1;
  let counted = 0;
  let item = 0;
  for (const element of jsonElements(bytes, table.start)) {
    line += lineBreaks(bytes, counted, element.start);
    counted = element.start;
    item++;
    if (element.state === 'whole') {
      yield { ...jsonRecord(bytes.subarray(element.start, element.end), line, encoding, limits), item };
      continue;
    }
    const endLine = line + lineBreaks(bytes, element.start, element.end);
    const code = element.state === 'cut' ? 'json_cut' : element.state === 'rest' ? 'json_rest' : 'json_syntax';
    yield { ...rejected(code, line, null, { at: line, character: 1 }), endLine, item };
  }
}

async function readWhole(chunks: AsyncIterable<Buffer>, limits: Limits, file: string): Promise<Buffer> {
  const read: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limits.jsonBytes) throw new FileError('json_large', file, { bytes: limits.jsonBytes });
    read.push(chunk);
  }
  return Buffer.concat(read, length);
}

function lineBreaks(bytes: Buffer, from: number, to: number): number {
  // Not beyond `to`: a document of one line would be searched to its end for every item.
  const part = bytes.subarray(from, to);
  let count = 0;
  for (let at = part.indexOf(0x0a); at >= 0; at = part.indexOf(0x0a, at + 1)) count++;
  return count;
}
