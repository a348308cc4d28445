import { randomBytes } from 'node:crypto';
import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Attempts } from '../attempts/attempts.ts';
import type { Deliver } from '../letter.ts';
import { type IdentityDatabase, type KnownPerson, personByEmail, personById } from '../person.ts';
import { requestIdOf, type Witness } from '../witness/deed.ts';
import { invalidToken } from './invalid-token.ts';

/** The page of ours that confirms a new address by a click. */
export const MAIL_CHANGE_PAGE = '/sign-in/address';
const MINUTES = 60;
const UNIQUE_VIOLATION = '23505';

const identifierOf = (token: string): string => `mail-change:${token}`;
const wanted = z.object({ personId: z.string(), from: z.string(), to: z.string() });

/**
 * A person's own change of mail address: confirmed at the new one, told at the old one. The library's way is confirmed by
 * GET and by a token that works twice.
 */
export function mailChange(given: {
  readonly db: IdentityDatabase;
  readonly attempts: Attempts;
  readonly deliver: Deliver;
  readonly witness: Witness;
}) {
  const { db, attempts, deliver, witness } = given;
  return {
    id: 'navette-mail-change',
    endpoints: {
      askForMailChange: createAuthEndpoint(
        '/mail-change',
        {
          method: 'POST',
          use: [sensitiveSessionMiddleware],
          body: z.object({ email: z.email(), password: z.string().optional() }),
        },
        async (ctx) => {
          const { internalAdapter, password, session } = ctx.context;
          const account = await internalAdapter.findCredentialAccount(session.user.id);
          if (account?.password) await password.checkPassword(session.user.id, ctx);
          const to = ctx.body.email.toLowerCase();
          const allowed = await attempts.begin('letter', session.user.id);
          const token = randomBytes(32).toString('base64url');
          await internalAdapter.createVerificationValue({
            identifier: identifierOf(token),
            value: JSON.stringify({ personId: session.user.id, from: session.user.email, to }),
            expiresAt: new Date(Date.now() + MINUTES * 60_000),
          });
          const person = await personById(db, session.user.id);
          const taken = (await internalAdapter.findUserByEmail(to)) !== null;
          // Whether an address is somebody's is not for its asker to know.
          if (person !== undefined && !taken && allowed) {
            const data = { path: `${MAIL_CHANGE_PAGE}#token=${token}`, minutes: MINUTES, oldAddress: person.email };
            await deliver({ kind: 'mail_change_confirm', to, personId: person.id, name: person.name, data });
          }
          return ctx.json({ status: true });
        },
      ),
      confirmMailChange: createAuthEndpoint(
        '/mail-change/confirm',
        { method: 'POST', body: z.object({ token: z.string() }) },
        async (ctx) => {
          const link = await ctx.context.internalAdapter.consumeVerificationValue(identifierOf(ctx.body.token));
          if (link === null) throw invalidToken();
          const { from, to } = wanted.parse(JSON.parse(link.value));
          const person = await personByEmail(db, from);
          if (person === undefined || !(await move(db, person, to, deliver))) throw invalidToken();
          const requestId = requestIdOf(ctx.headers);
          await witness({ what: 'change_mail', personId: person.id, byHolder: true, requestId });
          return ctx.json({ status: true });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}

/** Gives the account and its person another address. @returns false where somebody else has it by now */
async function move(db: IdentityDatabase, person: KnownPerson, to: string, deliver: Deliver): Promise<boolean> {
  try {
    await db.transaction().execute(async (trx) => {
      await sql`update "user" set email = ${to}, "emailVerified" = true, "updatedAt" = now() where id = ${person.id}`.execute(
        trx,
      );
      await sql`update public.people set email = ${to}, address_proved_at = now() where id = ${person.id}`.execute(trx);
      // Links that were mailed to the old address open nothing any more.
      await sql`delete from verification where value = ${person.id}`.execute(trx);
      const data = { newAddress: to };
      await deliver({ kind: 'mail_changed', to: person.email, personId: person.id, name: person.name, data });
    });
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === UNIQUE_VIOLATION) return false;
    throw error;
  }
}
