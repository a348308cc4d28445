import { DomainError } from '@navette/domain';
import type { MiddlewareHandler } from 'hono';
import type { Environment } from './environment.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses writes that a browser sends from another site with this site's cookie. Clients without Origin are no browsers. */
export const sameOrigin: MiddlewareHandler<Environment> = async (c, next) => {
  const origin = c.req.header('origin');
  if (!SAFE.has(c.req.method) && origin !== undefined && c.req.header('cookie') !== undefined) {
    const host = c.req.header('host') ?? '';
    if (!URL.canParse(origin) || new URL(origin).host !== host) {
      throw new DomainError('forbidden', 'This request came from another site.');
    }
  }
  return next();
};
