import type { Encoding } from '../source/encoding.ts';
import type { Limits } from '../table/limits.ts';
import { type Problem, type Row, rejected } from '../table/row.ts';
import { jsonRecord } from './json-record.ts';
import { skipWhite } from './scan.ts';

const LINE_FEED = 0x0a;

/** The rows of a JSON Lines text: one object a line; empty lines don't count. Holds one line in memory. */
export async function* jsonLines(
  chunks: AsyncIterable<Buffer>,
  encoding: Encoding,
  limits: Limits,
): AsyncGenerator<Row | Problem> {
  let line = 0;
  for await (const bytes of splitLines(chunks, limits)) {
    line++;
    if (bytes === 'too_long') yield rejected('record_too_long', line, null, { bytes: limits.recordBytes });
    else if (skipWhite(bytes, 0) < bytes.length) yield jsonRecord(bytes, line, encoding, limits);
  }
}

/** The lines without their breaks; of a line over the limit nothing is kept. */
async function* splitLines(chunks: AsyncIterable<Buffer>, limits: Limits): AsyncGenerator<Buffer | 'too_long'> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      const last = chunk.subarray(from, end);
      yield length + last.length > limits.recordBytes ? 'too_long' : Buffer.concat([...parts, last]);
      parts = [];
      length = 0;
      from = end + 1;
    }
    const rest = chunk.subarray(from);
    length += rest.length;
    if (length > limits.recordBytes) parts = [];
    else parts.push(rest);
  }
  if (length > 0) yield length > limits.recordBytes ? 'too_long' : Buffer.concat(parts);
}
