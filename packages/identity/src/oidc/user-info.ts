import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { z } from 'zod';
import type { OidcSettings } from './settings.ts';

/** What we take from a provider about somebody. */
export interface OidcProfile {
  readonly sub: string;
  readonly email: string | undefined;
  readonly emailVerified: boolean;
}

/** How long the provider may take over one answer, ms. */
const PATIENCE_MS = 10_000;
const SIGNED = /^application\/jwt\b/i;

const discovered = z.object({
  issuer: z.string(),
  jwks_uri: z.url(),
  userinfo_endpoint: z.url().optional(),
});

const claims = z.object({
  sub: z.string().min(1),
  email: z.email().optional(),
  email_verified: z.union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')]).optional(),
});

/** The address at which a provider describes itself. */
export function discoveryUrl({ issuer }: OidcSettings): string {
  return `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
}

/**
 * Asks a provider who somebody is. The answer is plain JSON, or a JWT that is signed with the provider's key and meant for
 * us; it must be about the same person as the id token, which has been verified by then.
 * @returns reads the profile; undefined for an answer that is not to be believed
 */
export function userInfoReader(settings: OidcSettings) {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  async function readSigned(jwt: string, provider: z.infer<typeof discovered>): Promise<unknown> {
    keys ??= createRemoteJWKSet(new URL(provider.jwks_uri), { timeoutDuration: PATIENCE_MS });
    const { payload } = await jwtVerify(jwt, keys, { issuer: provider.issuer, audience: settings.clientId });
    return payload;
  }
  return async (tokens: {
    readonly idToken?: string | undefined;
    readonly accessToken?: string | undefined;
  }): Promise<OidcProfile | undefined> => {
    const { idToken, accessToken } = tokens;
    if (idToken === undefined) return undefined;
    const about = decodeJwt(idToken);
    const provider = discovered.parse(await (await ask(discoveryUrl(settings))).json());
    if (about.iss !== provider.issuer || !isIssuer(settings, provider.issuer)) return undefined;
    let info: unknown = about;
    if (provider.userinfo_endpoint !== undefined && accessToken !== undefined) {
      const answer = await ask(provider.userinfo_endpoint, { authorization: `Bearer ${accessToken}` });
      const signed = SIGNED.test(answer.headers.get('content-type') ?? '');
      info = signed ? await readSigned(await answer.text(), provider) : await answer.json();
    }
    const { sub, email, email_verified: verified } = claims.parse(info);
    if (sub !== about.sub) return undefined;
    return { sub, email, emailVerified: verified ?? settings.trustEmail };
  };
}

function isIssuer({ issuer }: OidcSettings, said: string): boolean {
  return said.replace(/\/$/, '') === issuer.replace(/\/$/, '');
}

/** @throws Error where the provider does not answer, or refuses */
async function ask(url: string, headers: Record<string, string> = {}): Promise<Response> {
  const answer = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok) throw new Error(`the provider answered ${answer.status}`);
  return answer;
}
