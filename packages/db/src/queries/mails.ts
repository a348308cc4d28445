import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import { type NeedScope, needWithin } from '../page/within-scope.ts';
import type { Mails } from '../schema.gen.ts';

export type MailRow = Selectable<Mails>;

/** Adds mails. One whose occasion was written before is left out. @returns the ids of those that are new */
export async function insertMails(db: Executor, rows: readonly Insertable<Mails>[]): Promise<string[]> {
  if (rows.length === 0) return [];
  const added = await db
    .insertInto('mails')
    .values([...rows])
    .onConflict((conflict) => conflict.column('occasion').doNothing())
    .returning('id')
    .execute();
  return added.map((row) => row.id);
}

/**
 * A mail that waits, locked until the end of the transaction in which it is sent. Undefined where it does not wait, or where
 * another worker has it.
 */
export async function takeMail(db: Executor, id: string): Promise<MailRow | undefined> {
  return db
    .selectFrom('mails')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

export async function findMail(db: Executor, id: string): Promise<MailRow | undefined> {
  return db.selectFrom('mails').selectAll().where('id', '=', id).executeTakeFirst();
}

/** A mail of a kind about a need that has not left yet, locked until the end of the transaction. */
export async function findPendingMail(
  db: Executor,
  which: { readonly kind: string; readonly needId: string; readonly address: string },
): Promise<MailRow | undefined> {
  return db
    .selectFrom('mails')
    .selectAll()
    .where('kind', '=', which.kind)
    .where('needId', '=', which.needId)
    .where('toAddress', '=', which.address)
    .where('state', 'in', ['waiting', 'gathered'])
    .orderBy('createdAt', 'desc')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

export async function updateMail(db: Executor, id: string, change: Updateable<Mails>): Promise<void> {
  await db.updateTable('mails').set(change).where('id', '=', id).execute();
}

/** Mails that wait and whose time has come, oldest first. */
export async function listDueMails(db: Executor, now: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('mails')
    .select('id')
    .where('state', '=', 'waiting')
    .where('nextTryAt', '<=', now)
    .orderBy('nextTryAt')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

/** Mails that nobody has to send any more: what they asked is answered. @returns how many */
export async function cancelMails(
  db: Executor,
  about: { readonly introductionId?: string; readonly needId?: string; readonly kinds: readonly string[] },
): Promise<number> {
  let query = db
    .updateTable('mails')
    .set({ state: 'cancelled' })
    .where('state', 'in', ['waiting', 'gathered'])
    .where('kind', '=', sql<string>`any(${[...about.kinds]})`);
  if (about.introductionId !== undefined) query = query.where('introductionId', '=', about.introductionId);
  if (about.needId !== undefined) query = query.where('needId', '=', about.needId);
  const result = await query.executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Mails, newest first, of one operator or of all. */
export async function listMails(
  db: Executor,
  filter: PageRequest &
    NeedScope & {
      readonly operatorId?: string | undefined;
      readonly state?: MailRow['state'] | undefined;
      readonly needId?: string | undefined;
    },
): Promise<Page<MailRow>> {
  let query = db.selectFrom('mails').selectAll();
  if (filter.operatorId !== undefined) query = query.where('operatorId', '=', filter.operatorId);
  if (filter.state !== undefined) query = query.where('state', '=', filter.state);
  if (filter.needId !== undefined) query = query.where('needId', '=', filter.needId);
  query = query.where(needWithin('mails.needId', filter));
  if (filter.after !== undefined) {
    query = query.where(sql<boolean>`(created_at, id) < (select created_at, id from mails where id = ${filter.after})`);
  }
  const rows = await query
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}

/** People for whom news was gathered before a moment and whose frequency is `frequency`, a bounded number. */
export async function listGatheringPeople(
  db: Executor,
  frequency: 'daily' | 'weekly',
  before: Date,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('mails')
    .innerJoin('people', 'people.id', 'mails.personId')
    .select('mails.personId')
    .distinct()
    .where('mails.state', '=', 'gathered')
    .where('mails.createdAt', '<', before)
    .where('people.mailFrequency', '=', frequency)
    .limit(limit)
    .execute();
  return rows.flatMap((row) => row.personId ?? []);
}

/** What is gathered for a person, oldest first, locked until the end of the transaction. */
export async function takeGathered(db: Executor, personId: string, before: Date, limit: number): Promise<MailRow[]> {
  return db
    .selectFrom('mails')
    .selectAll()
    .where('personId', '=', personId)
    .where('state', '=', 'gathered')
    .where('createdAt', '<', before)
    .orderBy('createdAt')
    .limit(limit)
    .forUpdate()
    .execute();
}

/** What was gathered has gone out in a digest. */
export async function markGathered(db: Executor, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('mails')
    .set({ state: 'sent', sentAt: at })
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
}
