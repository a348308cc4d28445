import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { Environment } from '../http/environment.ts';

/**
 * What makes a write the same as one before: method, address with its query, the version that it expects by If-Match,
 * and the body's bytes. The headers that tell of a body are all there is of one that is not read before it is handled.
 */
export function fingerprintOf(c: Context<Environment>): Buffer {
  const { pathname, search } = new URL(c.req.url);
  const body = c.get('bodyBytes');
  const hash = createHash('sha256').update(JSON.stringify([c.req.method, pathname, search, c.req.header('if-match')]));
  if (body !== undefined) return hash.update(body).digest();
  return hash.update(JSON.stringify([c.req.header('content-type'), c.req.header('content-length')])).digest();
}
