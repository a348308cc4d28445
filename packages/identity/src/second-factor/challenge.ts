import { randomBytes } from 'node:crypto';
import type { GenericEndpointContext } from 'better-auth';

/** The library's names: its own endpoints verify the code against what is left under them. */
export const CHALLENGE_COOKIE = 'two_factor';
const CHALLENGE_SECONDS = 600;

/** What whoever must still give a code is told, the same by whichever way they came. */
export const CHALLENGE_ANSWER = { twoFactorRedirect: true, twoFactorMethods: ['totp'] } as const;

/**
 * Asks for the second factor before there is a session, as the library does after a password: it knows of no other way
 * in, and the second factor must stand before each of them.
 */
export async function challenge(ctx: GenericEndpointContext, userId: string): Promise<void> {
  const cookie = ctx.context.createAuthCookie(CHALLENGE_COOKIE, { maxAge: CHALLENGE_SECONDS });
  const identifier = `2fa-${randomBytes(20).toString('base64url')}`;
  const expiresAt = new Date(Date.now() + CHALLENGE_SECONDS * 1_000);
  const { internalAdapter, secret } = ctx.context;
  await internalAdapter.createVerificationValue({ value: userId, identifier, expiresAt });
  await internalAdapter.createVerificationValue({ value: '0', identifier: `2fa-attempts-${identifier}`, expiresAt });
  await ctx.setSignedCookie(cookie.name, identifier, secret, cookie.attributes);
}

/** Whose code is asked for, by the cookie that the challenge left; undefined where none is open. */
export async function challenged(ctx: GenericEndpointContext): Promise<string | undefined> {
  const { name } = ctx.context.createAuthCookie(CHALLENGE_COOKIE);
  const identifier = await ctx.getSignedCookie(name, ctx.context.secret);
  if (!identifier) return undefined;
  const open = await ctx.context.internalAdapter.findVerificationValue(identifier);
  return open?.value;
}
