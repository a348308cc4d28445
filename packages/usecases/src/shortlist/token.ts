import { hash, randomBytes } from 'node:crypto';

/** Bits that nobody can guess. */
const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/;

/** A new token for a link, shown once. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What is kept of a token: whoever reads the database can't open a link. Undefined for what is no token. */
export function digestOfToken(token: string): Buffer | undefined {
  return TOKEN.test(token) ? hash('sha256', token, 'buffer') : undefined;
}
