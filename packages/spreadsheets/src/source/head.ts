/** The first bytes of a stream, and the whole stream, these bytes included. `complete`: `head` is everything there is. */
export interface Opened {
  readonly head: Buffer;
  readonly complete: boolean;
  readonly bytes: AsyncIterable<Buffer>;
}

/** Reads at least `size` bytes ahead, fewer only when there are no more. */
export async function readHead(bytes: AsyncIterable<Uint8Array>, size: number): Promise<Opened> {
  const iterator = bytes[Symbol.asyncIterator]();
  const read: Buffer[] = [];
  let length = 0;
  let complete = false;
  while (length <= size && !complete) {
    const next = await iterator.next();
    complete = next.done === true;
    if (next.done) break;
    read.push(asBuffer(next.value));
    length += next.value.length;
  }
  const ahead = Buffer.concat(read);
  const head = ahead.subarray(0, size);
  return { head, complete: complete && head.length === ahead.length, bytes: resume(ahead, iterator, complete) };
}

async function* resume(ahead: Buffer, iterator: AsyncIterator<Uint8Array>, complete: boolean): AsyncGenerator<Buffer> {
  try {
    if (ahead.length > 0) yield ahead;
    while (!complete) {
      const next = await iterator.next();
      if (next.done) break;
      yield asBuffer(next.value);
    }
  } finally {
    await iterator.return?.();
  }
}

function asBuffer(chunk: Uint8Array): Buffer {
  return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
