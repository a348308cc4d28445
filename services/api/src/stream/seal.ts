import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { type FeedPosition, formatPosition, parsePosition } from '@navette/db';

/** Makes event ids of feed positions, and positions of event ids. */
export interface PositionSeal {
  seal(position: FeedPosition): string;
  /** Undefined for an id that was not sealed with this secret. */
  open(token: string): FeedPosition | undefined;
}

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
const LONGEST = 16_000;

/**
 * Event ids are sealed: a position counts every event of the network, and a startup could read from two of them how much
 * happened that it may not know of.
 */
export function createPositionSeal(secret: string): PositionSeal {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'navette event ids', 32));
  return {
    seal(position) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(ALGORITHM, key, nonce);
      const sealed = Buffer.concat([cipher.update(formatPosition(position), 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(token) {
      if (token.length > LONGEST || !/^[A-Za-z0-9_-]+$/.test(token)) return undefined;
      const bytes = Buffer.from(token, 'base64url');
      if (bytes.length <= NONCE + TAG) return undefined;
      try {
        const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE));
        decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
        const text = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
        return parsePosition(text);
      } catch {
        return undefined;
      }
    },
  };
}
