import { randomBytes } from 'node:crypto';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import type { Attempts } from '../attempts/attempts.ts';
import type { Deliver } from '../letter.ts';
import { type IdentityDatabase, personByEmail } from '../person.ts';
import { CHALLENGE_ANSWER, challenge } from '../second-factor/challenge.ts';
import { invalidToken } from './invalid-token.ts';
import { proveAddress } from './prove-address.ts';

/** The page of ours that a mailed link opens; the secret stands behind the #, which no server and no log ever sees. */
export const MAGIC_LINK_PAGE = '/sign-in/link';
const MINUTES = 15;

const identifierOf = (token: string): string => `magic-link:${token}`;

/**
 * Signing in by a mailed link. The library's own link signs in whoever opens it, by GET: so would every scanner that
 * looks into mails. Ours opens a page, which posts the secret when its reader says so.
 */
export function magicLink(given: {
  readonly db: IdentityDatabase;
  readonly attempts: Attempts;
  readonly deliver: Deliver;
}) {
  const { db, attempts, deliver } = given;
  return {
    id: 'navette-magic-link',
    endpoints: {
      askForMagicLink: createAuthEndpoint(
        '/sign-in/magic-link',
        { method: 'POST', body: z.object({ email: z.email() }) },
        async (ctx) => {
          const email = ctx.body.email.toLowerCase();
          // The same is done and written for an address that nobody has.
          const allowed = await attempts.begin('letter', email);
          const token = randomBytes(32).toString('base64url');
          await ctx.context.internalAdapter.createVerificationValue({
            identifier: identifierOf(token),
            value: email,
            expiresAt: new Date(Date.now() + MINUTES * 60_000),
          });
          const person = await personByEmail(db, email);
          if (person !== undefined && allowed) {
            const data = { path: `${MAGIC_LINK_PAGE}#token=${token}`, minutes: MINUTES };
            await deliver({ kind: 'magic_link', to: person.email, personId: person.id, name: person.name, data });
          }
          return ctx.json({ status: true });
        },
      ),
      useMagicLink: createAuthEndpoint(
        '/sign-in/magic-link/verify',
        { method: 'POST', body: z.object({ token: z.string() }) },
        async (ctx) => {
          const { internalAdapter } = ctx.context;
          const link = await internalAdapter.consumeVerificationValue(identifierOf(ctx.body.token));
          const person = link === null ? undefined : await personByEmail(db, link.value);
          const user = person && (await internalAdapter.findUserById(person.id));
          if (!user) throw invalidToken();
          // Shown by the link alone: a second factor is about the person, not about the mailbox.
          await proveAddress(db, user.id);
          if ('twoFactorEnabled' in user && user.twoFactorEnabled === true) {
            await challenge(ctx, user.id);
            return ctx.json(CHALLENGE_ANSWER);
          }
          const session = await internalAdapter.createSession(user.id);
          if (!session) throw new APIError('INTERNAL_SERVER_ERROR');
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ status: true });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
