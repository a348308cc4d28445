import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What a token stands for, and all that its signature covers. */
export interface SignedLink {
  readonly id: string;
  readonly purpose: string;
  readonly expiresAt: Date;
}

/**
 * Makes and checks the tokens of links. A token is the link's id and a signature over id, purpose and expiry: nothing that
 * opens a link is kept, so whoever reads the database can't, and a link can be written into a mail again whenever it is sent.
 */
export interface LinkSigner {
  tokenOf(link: SignedLink): string;
  /** The id that a token claims; undefined for what is no token. */
  idOf(token: string): string | undefined;
  /** Whether the token is this link's. Takes as long for a wrong one as for a right one. */
  isTokenOf(token: string, link: SignedLink): boolean;
}

const ID_BYTES = 16;
const SIGNATURE_BYTES = 24;
const TOKEN = /^[\w-]{54}$/;

/** A signer for an installation's secret. */
export function createLinkSigner(secret: string): LinkSigner {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'navette links', 32));
  const sign = ({ id, purpose, expiresAt }: SignedLink): Buffer =>
    createHmac('sha256', key).update(`${id}|${purpose}|${expiresAt.getTime()}`).digest().subarray(0, SIGNATURE_BYTES);
  const tokenOf = (link: SignedLink): string =>
    Buffer.concat([Buffer.from(link.id.replaceAll('-', ''), 'hex'), sign(link)]).toString('base64url');
  return {
    tokenOf,
    idOf(token) {
      if (!TOKEN.test(token)) return undefined;
      const hex = Buffer.from(token, 'base64url').subarray(0, ID_BYTES).toString('hex');
      return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    },
    isTokenOf(token, link) {
      const [given, right] = [Buffer.from(token), Buffer.from(tokenOf(link))];
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}
