import { DomainError } from '@navette/domain';
import type { Context, MiddlewareHandler } from 'hono';
import type { Environment } from './environment.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a browser says of a request that a page of ours made, or that its user typed. */
const OWN_SITES = new Set(['same-origin', 'none']);

/**
 * Refuses writes that a browser sends from another site, with or without a cookie: to be signed in as somebody else is a
 * harm too. Browsers always say where a write comes from, in Origin, Sec-Fetch-Site or Referer; a client that says
 * nothing is no browser and carries nobody's cookie by itself.
 */
export const sameOrigin: MiddlewareHandler<Environment> = async (c, next) => {
  if (!SAFE.has(c.req.method) && !saysItIsOurs(c)) {
    throw new DomainError('forbidden', 'This request came from another site.');
  }
  return next();
};

function saysItIsOurs(c: Context<Environment>): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && !OWN_SITES.has(site)) return false;
  const from = c.req.header('origin') ?? c.req.header('referer');
  return from === undefined || isOurs(from, c.req.header('host'), c.get('parts').publicUrl);
}

/** Where the product has a public address, that one and what is reached in the same way count; else whatever was asked. */
function isOurs(origin: string, host: string | undefined, publicUrl: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (publicUrl === undefined) return from.host === host;
  const ours = new URL(publicUrl);
  return from.origin === ours.origin || (from.host === host && from.protocol === ours.protocol);
}
