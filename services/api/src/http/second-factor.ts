import type { MiddlewareHandler } from 'hono';
import type { Environment } from './environment.ts';
import { problemResponse } from './problems.ts';

/** What whoever must still set up a second factor may do meanwhile: see who they are, and how they are signed in. */
const OPEN = /^\/api\/v1\/me(\/(sessions|security)(\/.*)?)?$/;

/** Whether a request is allowed before the second factor is there. */
export function openWithoutSecondFactor(method: string, path: string): boolean {
  return OPEN.test(path) && (method === 'GET' || path !== '/api/v1/me');
}

/** Tells who must set up a second factor first, in place of whatever they asked for. */
export const secondFactor: MiddlewareHandler<Environment> = async (c, next) => {
  if (c.get('secondFactorMissing') !== true) return next();
  return problemResponse(c, 403, 'two_factor_required', {
    detail: 'This network asks you for a second factor: set it up at POST /api/auth/two-factor/enable.',
  });
};
