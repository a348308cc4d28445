import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import type { Attempts } from '../attempts/attempts.ts';
import type { Deliver } from '../letter.ts';
import { type IdentityDatabase, personById } from '../person.ts';

/** The page of ours that asks for the new password. */
export const RESET_PAGE = '/sign-in/reset';
export const RESET_SECONDS = 60 * 60;

const PATH = '/request-password-reset';
const ANSWER = { status: true, message: 'If this email exists in our system, check your email for the reset link' };

/** Nobody's mailbox is filled: beyond a few letters, the answer is the same and nothing is sent. */
export function resetLimit(attempts: Attempts): BetterAuthPlugin {
  return {
    id: 'navette-reset-limit',
    hooks: {
      before: [
        {
          matcher: (context) => context.path === PATH,
          handler: createAuthMiddleware(async (ctx) => {
            const { email } = ctx.body ?? {};
            if (typeof email === 'string' && !(await attempts.begin('letter', email))) return ctx.json(ANSWER);
          }),
        },
      ],
    },
  };
}

/** Writes to whoever forgot their password. */
export function sendReset(db: IdentityDatabase, deliver: Deliver) {
  return async ({ user, token }: { user: { id: string }; token: string }): Promise<void> => {
    const person = await personById(db, user.id);
    if (person === undefined) return;
    const data = { path: `${RESET_PAGE}#token=${token}`, minutes: RESET_SECONDS / 60 };
    await deliver({ kind: 'password_reset', to: person.email, personId: person.id, name: person.name, data });
  };
}
