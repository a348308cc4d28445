import { isLanguage } from '@navette/taxonomy';
import type { MiddlewareHandler } from 'hono';
import type { Environment } from './environment.ts';
import { preferredLanguage } from './language.ts';
import { beforeSecondFactor } from './second-factor.ts';

/** Finds out who asks, and in which language: `?lang=`, then Accept-Language. */
export const session: MiddlewareHandler<Environment> = async (c, next) => {
  const caller = await c.get('parts').sessions.callerOf(c.req.raw.headers);
  const as = caller.secondFactorMissing === true ? beforeSecondFactor(c.req.method, c.req.path) : 'person';
  c.set('actor', as === 'person' ? caller.actor : { kind: 'visitor' });
  c.set('secondFactorMissing', as === 'nobody');
  c.set('sessionId', caller.sessionId);
  const asked = c.req.query('lang');
  c.set('language', isLanguage(asked) ? asked : preferredLanguage(c.req.header('accept-language')));
  await next();
  // What a person sees depends on who they are: no cache between us may keep it.
  c.res.headers.set('cache-control', 'private, no-store');
  c.res.headers.set('vary', 'Accept-Language, Cookie, Authorization');
};
