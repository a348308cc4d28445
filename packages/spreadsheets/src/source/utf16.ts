import type { Encoding } from './encoding.ts';

const HALF_CHARACTER = /[\ud800-\udbff]$/;
/** A byte that is invalid everywhere in UTF-8, so that damage in UTF-16 is found where all damage is found. */
const INVALID = Buffer.from([0xff]);

/** The same bytes in UTF-8. What is no character in UTF-16 becomes an invalid byte. */
export async function* toUtf8(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') {
    yield* bytes;
    return;
  }
  let held: Buffer = Buffer.alloc(0);
  let half = '';
  for await (const chunk of bytes) {
    const joined = Buffer.concat([held, chunk]);
    const even = joined.length - (joined.length % 2);
    held = joined.subarray(even);
    const units = Buffer.from(joined.subarray(0, even));
    if (encoding === 'utf-16be') units.swap16();
    const text = half + units.toString('utf16le');
    half = HALF_CHARACTER.exec(text)?.[0] ?? '';
    yield encode(half ? text.slice(0, -1) : text);
  }
  if (half || held.length > 0) yield INVALID;
}

function encode(text: string): Buffer {
  if (text.isWellFormed()) return Buffer.from(text);
  const parts = text.split(/\p{Surrogate}/u).flatMap((part, index) => {
    return index === 0 ? [Buffer.from(part)] : [INVALID, Buffer.from(part)];
  });
  return Buffer.concat(parts);
}
