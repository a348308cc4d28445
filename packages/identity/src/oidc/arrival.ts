import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import { deleteSessionCookie } from 'better-auth/cookies';
import { challenge } from '../second-factor/challenge.ts';

/** Pages of ours where somebody arrives who comes back from a provider. */
const REFUSED_PAGE = '/sign-in?refused=oidc';
const CODE_PAGE = '/sign-in/code';

/**
 * What is the same for all who come back from a provider: one page for every refusal, whether somebody is unknown, not
 * verified or up to something; and the second factor of who has one.
 */
export function oidcArrival(origin: string): BetterAuthPlugin {
  return {
    id: 'navette-oidc-arrival',
    hooks: {
      before: [
        {
          matcher: (context) => context.path === '/sign-in/social',
          // Comes after the library's own look for one that was away.
          handler: createAuthMiddleware(async (ctx) => {
            if (ctx.context.socialProviders.some(({ id }) => id === ctx.body?.provider)) return;
            const message = 'The provider does not answer; try again.';
            throw new APIError('SERVICE_UNAVAILABLE', { code: 'PROVIDER_UNAVAILABLE', message });
          }),
        },
      ],
      after: [
        {
          matcher: (context) => context.path === '/callback/:id',
          handler: createAuthMiddleware(async (ctx) => {
            const arrived = ctx.context.newSession;
            if (!arrived) throw ctx.redirect(`${origin}${REFUSED_PAGE}`);
            if (arrived.user.twoFactorEnabled !== true) return;
            const { returned, internalAdapter } = ctx.context;
            deleteSessionCookie(ctx);
            await internalAdapter.deleteSession(arrived.session.token);
            ctx.context.setNewSession(null);
            await challenge(ctx, arrived.user.id);
            throw ctx.redirect(`${origin}${CODE_PAGE}?to=${encodeURIComponent(whereTo(returned, origin))}`);
          }),
        },
      ],
    },
  };
}

/** The path of ours that a redirect leads to. */
function whereTo(returned: unknown, origin: string): string {
  const location = isAPIError(returned) ? new Headers(returned.headers).get('location') : null;
  if (location === null || !URL.canParse(location, origin)) return '/';
  const { pathname, search } = new URL(location, origin);
  return `${pathname}${search}`;
}
