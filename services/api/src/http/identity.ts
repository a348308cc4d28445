import { REQUEST_ID_HEADER } from '@navette/identity';
import type { MiddlewareHandler } from 'hono';
import { withAddress } from '../limit/with-address.ts';
import type { Environment } from './environment.ts';
import { problemResponse } from './problems.ts';

/** Hands a request on to the identity library where it has a door for it; for all else there is nothing here. */
export const identity: MiddlewareHandler<Environment> = async (c) => {
  const body: unknown = c.req.method === 'POST' ? await c.req.json() : undefined;
  const request = new Request(c.req.url, { method: c.req.method, headers: c.req.raw.headers });
  request.headers.set(REQUEST_ID_HEADER, c.get('requestId'));
  const answer = await c.get('parts').doors.answer(withAddress(c, request), body);
  if (answer === undefined) return problemResponse(c, 404, 'not_found');
  answer.headers.set('cache-control', 'private, no-store');
  return answer;
};
