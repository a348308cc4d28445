import type { BetterAuthOptions } from 'better-auth';

/**
 * Cookies by the address of the product. Over https their names begin with `__Host-`, which a browser takes only from
 * this very host, over TLS and for all of it: no neighbouring host can plant one. Over http, in development, such a name
 * would be refused.
 */
export function cookieOptions(publicUrl: string | undefined) {
  const secure = publicUrl !== undefined && new URL(publicUrl).protocol === 'https:';
  const prefix = secure ? '__Host-navette' : 'navette';
  return {
    // The library's own way is the weaker `__Secure-`.
    useSecureCookies: false,
    cookiePrefix: prefix,
    cookies: { session_token: { name: `${prefix}.session` } },
    defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
  } as const satisfies NonNullable<BetterAuthOptions['advanced']>;
}
