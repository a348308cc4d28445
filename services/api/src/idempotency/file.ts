import { createHash } from 'node:crypto';
import { UPLOAD_LIMIT } from '@navette/usecases';
import { HTTPException } from 'hono/http-exception';

/** A file on its way to its handler, hashed as it passes: it is read once, and kept nowhere for it. */
export interface FileInTransit {
  /** The request with the file in it, for its handler. */
  readonly request: Request;
  /** What was read to its end; undefined before that. */
  digest(): Buffer | undefined;
  /** Reads the file in place of a handler, no further than any handler would. @throws HTTPException 400 where it broke off */
  readThrough(): Promise<void>;
}

/** The file that a request's body is; undefined where it has no body. */
export function fileOf(request: Request): FileInTransit | undefined {
  if (request.body === null) return undefined;
  const hash = createHash('sha256');
  let digest: Buffer | undefined;
  const body = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        hash.update(chunk);
        controller.enqueue(chunk);
      },
      flush() {
        digest = hash.digest();
      },
    }),
  );
  const init = { method: request.method, headers: request.headers, body, duplex: 'half' as const };
  return {
    request: new Request(request.url, init),
    digest: () => digest,
    readThrough: () => readThrough(body),
  };
}

async function readThrough(body: ReadableStream<Uint8Array>): Promise<void> {
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.byteLength;
      // Left unread, its end is not known, and it is like no file that was taken.
      if (size > UPLOAD_LIMIT) return;
    }
  } catch (error) {
    throw new HTTPException(400, { message: 'the body broke off', cause: error });
  }
}
