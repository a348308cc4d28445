import { createHash } from 'node:crypto';
import type { Executor } from '@navette/db';
import { sql } from 'kysely';

/** An entry's place and the SHA-256 of everything in it. */
export interface Leaf {
  readonly seq: number;
  readonly hash: Buffer;
}

/** Bytes of a leaf: 8 for the place, 32 for the hash. */
const LEAF_BYTES = 40;

/**
 * Leaves of the entries from `first` to `last`, in the order of the log, at most `limit`. The text that is hashed is the
 * same on every server and in every session: times in UTC to the microsecond, digests in hex.
 */
export async function readLeaves(db: Executor, first: number, last: number, limit: number): Promise<Leaf[]> {
  const { rows } = await sql<{ seq: number; content: string }>`
    select seq, jsonb_build_array(seq, id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), action,
      actor_kind, actor, credential_id, job, operator_id, object_kind, object_id, request_id,
      encode(digest, 'hex'))::text as content
    from audit_log where seq between ${first} and ${last} order by seq limit ${limit}`.execute(db);
  return rows.map(({ seq, content }) => ({ seq, hash: createHash('sha256').update(content).digest() }));
}

/** Leaves one after the other, as a seal keeps them. */
export function packLeaves(leaves: readonly Leaf[]): Buffer {
  const packed = Buffer.alloc(leaves.length * LEAF_BYTES);
  leaves.forEach(({ seq, hash }, index) => {
    packed.writeBigInt64BE(BigInt(seq), index * LEAF_BYTES);
    hash.copy(packed, index * LEAF_BYTES + 8);
  });
  return packed;
}

/** Reads them back. */
export function unpackLeaves(packed: Buffer): Leaf[] {
  return Array.from({ length: Math.floor(packed.length / LEAF_BYTES) }, (_, index) => {
    const at = index * LEAF_BYTES;
    return { seq: Number(packed.readBigInt64BE(at)), hash: packed.subarray(at + 8, at + LEAF_BYTES) };
  });
}
