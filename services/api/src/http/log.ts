import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Environment, Parts } from './environment.ts';

/** Gives each request its id and the application's parts, and writes one line about it, without what it carried. */
export function requestLog(parts: Parts): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const requestId = randomUUID();
    c.set('parts', parts);
    c.set('requestId', requestId);
    c.set('actor', { kind: 'visitor' });
    c.set('language', 'fr');
    const started = performance.now();
    await next();
    c.res.headers.set('x-request-id', requestId);
    const actor = c.get('actor');
    parts.logger.info(
      {
        requestId,
        method: c.req.method,
        route: c.req.routePath,
        status: c.res.status,
        milliseconds: Math.round(performance.now() - started),
        ...(actor.kind === 'person' && { personId: actor.personId }),
      },
      'request',
    );
  };
}
