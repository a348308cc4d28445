import { type DB, type Executor, putOppositions, transaction } from '@navette/db';
import { type Kysely, sql } from 'kysely';
import { type Address, oppositionDigest } from '../opposition/digest.ts';
import { namesakes } from '../subject/namesakes.ts';
import { needlesOf } from '../subject/needles.ts';
import { resolvePerson } from '../subject/resolve.ts';
import type { PersonRef, Subject } from '../subject/subject.ts';
import { plainNeedles } from './plain-needles.ts';
import { type Erasing, eraseEverywhere, type Mode } from './table.ts';

/** Rows that changed, by table; what has none is left out. */
export type ErasureCounts = Readonly<Record<string, number>>;

export interface Erased {
  readonly counts: ErasureCounts;
  /** Whom it was: for the audit log, which takes ids only. */
  readonly personIds: readonly string[];
  readonly contactIds: readonly string[];
  /** Addresses that were added to the opposition list. */
  readonly opposed: number;
}

export interface ErasureOptions {
  readonly now: Date;
  /** Only says what would change. */
  readonly dryRun?: boolean;
  /** Puts the addresses on the opposition list, so that no list brings the person in again. */
  readonly alsoOppose?: boolean;
}

/**
 * Forgets a person, under whatever ids and addresses the network knows them. What was decided, what happened and what came
 * of it stays, without them: ids point to a person of whom nothing is known. One transaction; doing it again changes
 * nothing, and finishes what a list has brought in since. Who unsubscribed stays opposed.
 */
export async function erasePerson(db: Kysely<DB>, ref: PersonRef, options: ErasureOptions): Promise<Erased> {
  return db.isTransaction ? eraseNow(db, ref, options) : transaction(db, (trx) => eraseNow(trx, ref, options));
}

async function eraseNow(db: Executor, ref: PersonRef, options: ErasureOptions): Promise<Erased> {
  const mode: Mode = options.dryRun ? 'count' : 'apply';
  const subject = await resolvePerson(db, ref);
  const shared = await namesakes(db, subject);
  const ownNames = subject.names.filter((name) => !shared.has(name.toLowerCase()));
  const opposed = mode === 'count' ? 0 : await oppose(db, subject, options);
  const erasing: Erasing = {
    of: 'person',
    subject,
    now: options.now,
    // In rows that are theirs, a name is theirs, whoever else bears it.
    tied: needlesOf(subject, subject.names),
    elsewhere: needlesOf(subject, ownNames),
  };
  const counts = await eraseEverywhere(db, erasing, plainNeedles(subject, ownNames), mode);
  return { counts, personIds: subject.personIds, contactIds: subject.contactIds, opposed };
}

/** The addresses of who asked for it; without being asked, that of who had unsubscribed, whose wish would be lost. */
async function oppose(db: Executor, subject: Subject, { alsoOppose, now }: ErasureOptions): Promise<number> {
  const emails = alsoOppose ? subject.emails : await unsubscribed(db, subject.emails);
  const phones = alsoOppose ? subject.phones : [];
  const addresses: Address[] = [
    ...emails.map((value) => ({ kind: 'email' as const, value })),
    ...phones.map((value) => ({ kind: 'phone' as const, value })),
  ];
  const rows = addresses.map((address) => ({
    digest: oppositionDigest(address),
    kind: address.kind,
    reason: 'erasure',
    saidOn: null,
    recordedAt: now,
  }));
  return (await putOppositions(db, rows)).size;
}

async function unsubscribed(db: Executor, emails: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ address: string }>`
    select lower(address) as address from mail_stops
    where reason = 'unsubscribed' and lower(address) = any(${[...emails]}::text[])`.execute(db);
  return rows.map((row) => row.address);
}
