import type { MiddlewareHandler } from 'hono';
import type { Environment } from '../http/environment.ts';
import { problemResponse } from '../http/problems.ts';
import { clientAddress, limitedAs } from './address.ts';
import type { LimitKind } from './limiter.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Answers 429 to a person who asks far too often, or to an address where nobody is signed in, and tells everybody how
 * they stand (draft-ietf-httpapi-ratelimit-headers).
 */
export const limit: MiddlewareHandler<Environment> = async (c, next) => {
  const { limiter } = c.get('parts');
  if (limiter === undefined) return next();
  const kind: LimitKind = READS.has(c.req.method) ? 'read' : 'write';
  const actor = c.get('actor');
  const who = actor.kind === 'person' ? actor.personId : limitedAs(clientAddress(c));
  const allowance = await limiter.take(kind, who);
  if (allowance === undefined) return next();
  const { quota, window, remaining, resetSeconds } = allowance;
  c.header('ratelimit-policy', `"${kind}";q=${quota};w=${window}`);
  c.header('ratelimit', `"${kind}";r=${remaining};t=${resetSeconds}`);
  if (allowance.allowed) return next();
  c.set('limited', true);
  c.header('retry-after', String(resetSeconds));
  return problemResponse(c, 429, 'too_many_requests', {
    detail: `At most ${quota} ${kind}s in ${window} seconds; go on in ${resetSeconds}.`,
  });
};
