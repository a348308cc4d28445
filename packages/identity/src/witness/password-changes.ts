import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import { requestIdOf, type Witness } from './deed.ts';

const PATH = '/change-password';

/** Tells of everybody who chose another password while signed in. */
export function passwordWitness(
  witness: Witness,
  accountOf: (headers: Headers) => Promise<{ readonly id: string } | undefined>,
): BetterAuthPlugin {
  const whose = new WeakMap<object, string>();
  const matcher = (context: { path?: string }): boolean => context.path === PATH;
  return {
    id: 'navette-password-changes',
    hooks: {
      before: [
        {
          matcher,
          handler: createAuthMiddleware(async (ctx) => {
            // Afterwards the session that asked is gone.
            const account = await accountOf(ctx.headers ?? new Headers());
            if (account !== undefined) whose.set(ctx.context, account.id);
          }),
        },
      ],
      after: [
        {
          matcher,
          handler: createAuthMiddleware(async (ctx) => {
            const personId = whose.get(ctx.context);
            if (personId === undefined || isAPIError(ctx.context.returned)) return;
            await witness({ what: 'change_password', personId, byHolder: true, requestId: requestIdOf(ctx.headers) });
          }),
        },
      ],
    },
  };
}
