import type { MiddlewareHandler } from 'hono';
import type { Environment } from './environment.ts';
import { problemResponse } from './problems.ts';

/** What whoever must still set up a second factor may do meanwhile: see who they are, and how they are signed in. */
const OWN = /^\/api\/v1\/me(\/(sessions|security)(\/.*)?)?$/;
/** What is open to visitors; they are asked for no more than these, and are told no more. */
const PUBLIC = /^\/api\/v1\/(taxonomy|(links|undertaking|public|shared|sign-in-ways)(\/.*)?)$/;

/** As whom a request is answered before the second factor is there: as the person, as a visitor, or not at all. */
export function beforeSecondFactor(method: string, path: string): 'person' | 'visitor' | 'nobody' {
  if (OWN.test(path) && (method === 'GET' || path !== '/api/v1/me')) return 'person';
  return PUBLIC.test(path) ? 'visitor' : 'nobody';
}

/** Tells who must set up a second factor first, in place of whatever they asked for. */
export const secondFactor: MiddlewareHandler<Environment> = async (c, next) => {
  if (c.get('secondFactorMissing') !== true) return next();
  return problemResponse(c, 403, 'two_factor_required', {
    detail: 'This network asks you for a second factor: set it up at POST /api/auth/two-factor/enable.',
  });
};
