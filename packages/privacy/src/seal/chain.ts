import { createHash } from 'node:crypto';

/** A link of the chain, before it has its hash. */
export interface SealBody {
  readonly number: number;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly count: number;
  /** See `packLeaves`. */
  readonly leaves: Buffer;
  /** The hash of the seal before it. */
  readonly previous: Buffer;
  readonly sealedAt: Date;
}

/** A link of the chain. */
export interface Seal extends SealBody {
  readonly hash: Buffer;
}

/** What the first seal follows. */
export const CHAIN_START = Buffer.alloc(32);

/** SHA-256 of the seal before, of what this one says of itself, and of its leaves. */
export function sealHash({ number, firstSeq, lastSeq, count, leaves, previous, sealedAt }: SealBody): Buffer {
  const head = JSON.stringify(['navette audit 1', number, firstSeq, lastSeq, count, sealedAt.toISOString()]);
  return createHash('sha256').update(previous).update(head).update(leaves).digest();
}
