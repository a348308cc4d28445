import type { BetterAuthPlugin } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins';
import type { OidcSettings } from './settings.ts';
import { discoveryUrl, userInfoReader } from './user-info.ts';

/**
 * Signing in through a provider: code flow with PKCE, state and nonce, the id token verified against the provider's keys.
 * Nobody gets an account by it. It links to a person by their verified address, and is known by its subject from then on.
 */
export function oidcProvider(settings: OidcSettings): BetterAuthPlugin {
  const read = userInfoReader(settings);
  const config = {
    providerId: settings.id,
    name: settings.name,
    discoveryUrl: discoveryUrl(settings),
    requireIdTokenVerification: true,
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    scopes: [...settings.scopes],
    pkce: true,
    disableSignUp: true,
    accountSubject: ({ profile }: { profile: { sub?: unknown } }) => String(profile.sub),
    async getUserInfo(tokens: { idToken?: string | undefined; accessToken?: string | undefined }) {
      // What is not as expected ends where every other refusal does.
      const profile = await read(tokens).catch(() => undefined);
      return profile === undefined ? null : { ...profile, id: profile.sub };
    },
  };
  const plugin = genericOAuth({ config: [config] });
  return {
    ...plugin,
    // The library asks the provider for its addresses before anybody can sign in by whatever way, and again when one that
    // did not answer is first needed. We leave it at the latter: a provider that is away or slow keeps nobody out.
    init: (ctx) => ({
      context: {
        socialProviders: [...ctx.socialProviders],
        genericOAuthPendingDiscovery: new Map([[settings.id, config]]),
      },
    }),
  };
}
