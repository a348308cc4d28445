import type { Executor } from '@navette/db';
import { CHAIN_START, type Seal, sealHash } from './chain.ts';
import { type EntryFinding, firstDifference } from './compare.ts';
import { falsePseudonym } from './false-pseudonym.ts';
import { readLeaves, unpackLeaves } from './leaf.ts';

/** What is wrong with the log: the first thing that was found. */
export type AuditFinding =
  | EntryFinding
  /** The seal of this number is not the one that was made, or it is gone. */
  | { readonly kind: 'seal_changed' | 'seal_missing'; readonly seal: number }
  /** The seal that was noted elsewhere is not in the chain: its end was cut off, or all of it was made anew. */
  | { readonly kind: 'head_unknown' }
  /** A pseudonym was given to somebody else. */
  | { readonly kind: 'pseudonym_false'; readonly pseudonym: string };

export interface AuditReport {
  readonly finding: AuditFinding | undefined;
  readonly seals: number;
  /** Entries under seals that hold. */
  readonly entries: number;
  /** The hash of the last seal in hex, to be noted elsewhere; undefined before the first. */
  readonly head: string | undefined;
  readonly unsealed: number;
  /** Since when the oldest entry waits for its seal. */
  readonly oldestUnsealedAt: Date | undefined;
}

/** How far the walk has come. */
interface Walk {
  seals: number;
  entries: number;
  lastSeq: number;
  head: Buffer;
  expectedSeen: boolean;
}

/** Seals that are read at once: some megabytes. */
const SEALS_AT_ONCE = 10;

/**
 * Walks the whole chain and compares every sealed entry. Places without an entry are those of transactions that were rolled
 * back; an entry that was sealed and is gone is told by its seal.
 * @param expectedHead - the hash of a seal, in hex, as it was noted elsewhere: without it, nothing tells that the end of the
 *   chain was cut off together with its entries
 */
export async function verifyAudit(db: Executor, expectedHead?: string): Promise<AuditReport> {
  const walk: Walk = { seals: 0, entries: 0, lastSeq: 0, head: CHAIN_START, expectedSeen: expectedHead === undefined };
  let finding = await entriesBefore(db, 1);
  while (finding === undefined) {
    const seals = await sealsAfter(db, walk.seals);
    if (seals.length === 0) break;
    for (const seal of seals) {
      finding = checkSeal(seal, walk) ?? (await checkEntries(db, seal));
      if (finding !== undefined) break;
      walk.seals = seal.number;
      walk.entries += seal.count;
      walk.lastSeq = seal.lastSeq;
      walk.head = seal.hash;
      walk.expectedSeen ||= seal.hash.toString('hex') === expectedHead?.toLowerCase();
    }
  }
  if (finding === undefined && !walk.expectedSeen) finding = { kind: 'head_unknown' };
  finding ??= await falsePseudonym(db);
  return {
    finding,
    seals: walk.seals,
    entries: walk.entries,
    head: walk.seals === 0 ? undefined : walk.head.toString('hex'),
    ...(await unsealedAfter(db, walk.lastSeq)),
  };
}

function checkSeal(seal: Seal, before: Readonly<Walk>): AuditFinding | undefined {
  if (seal.number !== before.seals + 1) return { kind: 'seal_missing', seal: before.seals + 1 };
  const follows = seal.firstSeq === before.lastSeq + 1 && seal.previous.equals(before.head);
  return follows && sealHash(seal).equals(seal.hash) ? undefined : { kind: 'seal_changed', seal: seal.number };
}

async function checkEntries(db: Executor, seal: Seal): Promise<AuditFinding | undefined> {
  const found = await readLeaves(db, seal.firstSeq, seal.lastSeq, seal.count + 1);
  return firstDifference(unpackLeaves(seal.leaves), found);
}

/** No entry ever stood before the first place. */
async function entriesBefore(db: Executor, place: number): Promise<AuditFinding | undefined> {
  const row = await db.selectFrom('auditLog').select('seq').where('seq', '<', place).limit(1).executeTakeFirst();
  return row && { kind: 'entry_added', seq: row.seq };
}

function sealsAfter(db: Executor, number: number): Promise<Seal[]> {
  return db
    .selectFrom('auditSeals')
    .selectAll()
    .where('number', '>', number)
    .orderBy('number')
    .limit(SEALS_AT_ONCE)
    .execute();
}

async function unsealedAfter(db: Executor, place: number): Promise<Pick<AuditReport, 'unsealed' | 'oldestUnsealedAt'>> {
  const row = await db
    .selectFrom('auditLog')
    .select((eb) => [eb.fn.countAll<number>().as('unsealed'), eb.fn.min('at').as('oldest')])
    .where('seq', '>', place)
    .executeTakeFirst();
  return { unsealed: row?.unsealed ?? 0, oldestUnsealedAt: row?.oldest ?? undefined };
}
