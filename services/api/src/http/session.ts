import { isLanguage } from '@navette/taxonomy';
import type { MiddlewareHandler } from 'hono';
import type { Environment } from './environment.ts';
import { preferredLanguage } from './language.ts';

/** Finds out who asks, and in which language: `?lang=`, then Accept-Language. */
export const session: MiddlewareHandler<Environment> = async (c, next) => {
  c.set('actor', await c.get('parts').sessions.actorOf(c.req.raw.headers));
  const asked = c.req.query('lang');
  c.set('language', isLanguage(asked) ? asked : preferredLanguage(c.req.header('accept-language')));
  await next();
  // What a person sees depends on who they are: no cache between us may keep it.
  c.res.headers.set('cache-control', 'private, no-store');
  c.res.headers.set('vary', 'Accept-Language, Cookie, Authorization');
};
