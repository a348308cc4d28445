import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Environment } from './environment.ts';

/** Largest body of a request, bytes: a need or a profile with room to spare. */
export const BODY_LIMIT = 1024 * 1024;
/** What is still read and thrown away of a body that is too large, so that its sender gets to read the answer. */
const DRAIN_LIMIT = 128 * 1024 * 1024;
/** How long a body may take to arrive, ms. */
const BODY_TIMEOUT_MS = 30_000;

const JSON_TYPE = /^application\/([a-z.+-]+\+)?json\b/i;
const METHODS = new Set(['POST', 'PUT', 'PATCH']);

/** Addresses whose body is a file and not JSON: their handler reads it by itself, as it comes. */
const FILES = [
  /^\/api\/v1\/imports$/,
  /^\/api\/v1\/(needs|introductions)\/[^/]+\/attachments$/,
  /^\/api\/v1\/activities\/from-mail$/,
  /^\/api\/v1\/inbound\/mail$/,
];

/**
 * Reads a JSON body once, strictly: at most `BODY_LIMIT` bytes, well-formed UTF-8, well-formed JSON.
 * @throws HTTPException 413, 415 or 400, each saying what was expected
 */
export const strictBody: MiddlewareHandler<Environment> = async (c, next) => {
  if (!METHODS.has(c.req.method) || FILES.some((pattern) => pattern.test(c.req.path))) return next();
  const bytes = await readBounded(c.req.raw);
  if (bytes.byteLength > 0 && !JSON_TYPE.test(c.req.header('content-type') ?? '')) {
    throw new HTTPException(415, { message: 'expected content-type: application/json' });
  }
  // The validators pass over a body whose type they read more narrowly, or that is absent: {}, to which If-Match may add.
  c.req.raw.headers.set('content-type', 'application/json');
  const value = parseJson(bytes);
  c.set('bodyBytes', bytes);
  // The validators read the body from Hono's cache: what was checked here is what they see.
  c.req.bodyCache.json = Promise.resolve(value);
  return next();
};

/** The same request with its body read, at most `BODY_LIMIT` bytes: for a handler that reads it by itself. */
export async function boundedRequest(request: Request): Promise<Request> {
  if (!METHODS.has(request.method)) return request;
  const body = await readBounded(request);
  return new Request(request.url, { method: request.method, headers: request.headers, body });
}

/** The body of a request. @throws HTTPException 413 over the limit, 400 where it broke off or took too long */
export async function readBounded(
  request: Request,
  { limit = BODY_LIMIT, timeoutMs = BODY_TIMEOUT_MS } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  const timer = setTimeout(() => void reader.cancel().catch(() => undefined), timeoutMs);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size <= limit) chunks.push(value);
      else chunks.length = 0;
      if (size > DRAIN_LIMIT) {
        await reader.cancel();
        break;
      }
    }
  } catch {
    throw new HTTPException(400, { message: 'the body broke off' });
  } finally {
    clearTimeout(timer);
  }
  if (size > limit) throw new HTTPException(413, { message: `expected at most ${limit} bytes` });
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

function parseJson(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0) return {};
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HTTPException(400, { message: 'expected a body in well-formed UTF-8' });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new HTTPException(400, { message: 'expected a body in well-formed JSON' });
  }
}
