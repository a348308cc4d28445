import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import { challenged } from '../second-factor/challenge.ts';
import { requestIdOf, type Witness } from './deed.ts';

/** Ways in that are open by themselves. */
const WAYS_IN: ReadonlySet<string> = new Set(['/sign-in/email', '/sign-in/magic-link/verify', '/callback/:id']);
/** Ways in only where a code is asked for; without, they show that an app works. */
const CODES: ReadonlySet<string> = new Set(['/two-factor/verify-totp', '/two-factor/verify-backup-code']);

/**
 * Tells of everybody who came in, by whichever way. It has to stand after whatever asks for a second factor: whoever must
 * still give a code is not in.
 */
export function signInWitness(witness: Witness): BetterAuthPlugin {
  const asked = new WeakSet<object>();
  return {
    id: 'navette-sign-ins',
    hooks: {
      before: [
        {
          matcher: (context) => CODES.has(context.path ?? ''),
          handler: createAuthMiddleware(async (ctx) => {
            if ((await challenged(ctx)) !== undefined) asked.add(ctx.context);
          }),
        },
      ],
      after: [
        {
          matcher: (context) => WAYS_IN.has(context.path ?? '') || CODES.has(context.path ?? ''),
          handler: createAuthMiddleware(async (ctx) => {
            const { newSession } = ctx.context;
            if (!newSession || (CODES.has(ctx.path) && !asked.has(ctx.context))) return;
            const requestId = requestIdOf(ctx.headers);
            await witness({ what: 'sign_in', personId: newSession.user.id, byHolder: true, requestId });
          }),
        },
      ],
    },
  };
}
