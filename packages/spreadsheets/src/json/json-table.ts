import { decode } from '../source/decode.ts';
import type { Encoding } from '../source/encoding.ts';
import { FileError } from '../table/file-error.ts';
import { endOfString, endOfValue, skipWhite } from './scan.ts';

const OPEN_ARRAY = 0x5b;
const OPEN_OBJECT = 0x7b;
/** Names of objects around a list; an object of any other name is a part of a record. */
const ENVELOPE = /^(?:data|result|results|response|payload|body|content|d|_embedded|export)$/i;

/** Where the rows of a JSON text are: in the array that opens at `start`, or the text is one object, which is the only row. */
export interface JsonTable {
  readonly start: number;
  readonly single: boolean;
}

/**
 * Finds the rows: an array, or an object that holds one array of objects (`{"count": 2, "results": [{…}, {…}]}`), or one
 * in an envelope (`{"data": {"items": [{…}]}}`).
 * Throws FileError `json_tables` when an object holds several, `json_start` when the text is neither.
 */
export function findTable(bytes: Buffer, encoding: Encoding, file: string): JsonTable {
  const start = skipWhite(bytes, 0);
  if (start >= bytes.length) throw new FileError('empty', file);
  if (bytes[start] === OPEN_ARRAY) return { start, single: false };
  if (bytes[start] !== OPEN_OBJECT) {
    throw new FileError('json_start', file, { found: bytes.toString('latin1', start, start + 20) });
  }
  const tables = [...arraysOfObjects(bytes, start, 0)];
  if (tables.length > 1) {
    const names = tables.map((table) => decode(bytes.subarray(table.key, table.keyEnd), encoding) ?? '?');
    throw new FileError('json_tables', file, { names: names.join(', ') });
  }
  const [table] = tables;
  return table ? { start: table.start, single: false } : { start, single: true };
}

/** Envelopes that programs put around a list are no deeper. */
const DEEPEST = 3;

function* arraysOfObjects(
  bytes: Buffer,
  object: number,
  depth: number,
): Generator<{ start: number; key: number; keyEnd: number }> {
  for (let at = skipWhite(bytes, object + 1); bytes[at] === 0x22; ) {
    const key = at;
    const keyEnd = endOfString(bytes, at);
    if (typeof keyEnd === 'string') return;
    const colon = skipWhite(bytes, keyEnd);
    if (bytes[colon] !== 0x3a) return;
    const start = skipWhite(bytes, colon + 1);
    if (bytes[start] === OPEN_ARRAY && bytes[skipWhite(bytes, start + 1)] === OPEN_OBJECT) yield { start, key, keyEnd };
    else if (
      bytes[start] === OPEN_OBJECT &&
      depth < DEEPEST &&
      ENVELOPE.test(bytes.toString('latin1', key + 1, keyEnd - 1))
    ) {
      yield* arraysOfObjects(bytes, start, depth + 1);
    }
    const end = endOfValue(bytes, start);
    if (typeof end === 'string') return;
    const comma = skipWhite(bytes, end);
    if (bytes[comma] !== 0x2c) return;
    at = skipWhite(bytes, comma + 1);
  }
}
