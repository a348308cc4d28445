import { type Insertable, type Selectable, sql } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { Messages } from '../schema.gen.ts';

export type MessageRow = Selectable<Messages>;

export async function insertMessage(db: Executor, row: Insertable<Messages>): Promise<void> {
  await db.insertInto('messages').values(row).execute();
}

export async function findMessage(db: Executor, id: string): Promise<MessageRow | undefined> {
  return db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Messages of an introduction, newest first. `maskedOnly`: those from before names. */
export async function listMessages(
  db: Executor,
  filter: { readonly introductionId: string; readonly maskedOnly: boolean } & PageRequest,
): Promise<Page<MessageRow>> {
  let query = db.selectFrom('messages').selectAll().where('introductionId', '=', filter.introductionId);
  if (filter.maskedOnly) query = query.where('masked', '=', true);
  if (filter.after !== undefined) {
    query = query.where(sql<boolean>`(at, id) < (select at, id from messages where id = ${filter.after})`);
  }
  const rows = await query
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}

/** How many messages a side wrote in an introduction since a moment. */
export async function countMessagesSince(
  db: Executor,
  of: { readonly introductionId: string; readonly side: MessageRow['side']; readonly since: Date },
): Promise<number> {
  const row = await db
    .selectFrom('messages')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('introductionId', '=', of.introductionId)
    .where('side', '=', of.side)
    .where('at', '>', of.since)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Whether a startup has asked something in an introduction before names. */
export async function hasQuestion(db: Executor, introductionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('messages')
    .select('id')
    .where('introductionId', '=', introductionId)
    .where('side', '=', 'startup')
    .where('masked', '=', true)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
