import { DomainError } from '@navette/domain';
import type { MiddlewareHandler } from 'hono';
import type { Environment } from './environment.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that a browser sends from another site. Browsers always say where a write comes from; a client that
 * doesn't is no browser and carries nobody's cookie by itself.
 */
export const sameOrigin: MiddlewareHandler<Environment> = async (c, next) => {
  const origin = c.req.header('origin');
  if (
    !SAFE.has(c.req.method) &&
    origin !== undefined &&
    !isOurs(origin, c.req.header('host'), c.get('parts').publicUrl)
  ) {
    throw new DomainError('forbidden', 'This request came from another site.');
  }
  return next();
};

function isOurs(origin: string, host: string | undefined, publicUrl: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return from.host === host || (publicUrl !== undefined && from.origin === new URL(publicUrl).origin);
}
