import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import { type NeedScope, needWithin } from '../page/within-scope.ts';
import type { Clocks } from '../schema.gen.ts';

export type ClockRow = Selectable<Clocks>;

export async function insertClock(db: Executor, row: Insertable<Clocks>): Promise<void> {
  await db.insertInto('clocks').values(row).execute();
}

export async function findClock(db: Executor, id: string, lock = false): Promise<ClockRow | undefined> {
  const query = db.selectFrom('clocks').selectAll().where('id', '=', id);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

export async function updateClock(db: Executor, id: string, change: Updateable<Clocks>): Promise<void> {
  await db.updateTable('clocks').set(change).where('id', '=', id).execute();
}

/** One running clock whose time has come, locked for this worker; others' are passed over. Earliest first. */
export async function takeDueClock(db: Executor, now: Date): Promise<ClockRow | undefined> {
  return db
    .selectFrom('clocks')
    .selectAll()
    .where('state', '=', 'running')
    .where('nextAt', '<=', now)
    .orderBy('nextAt')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/**
 * Clocks of one introduction, or of a need: its own and its introductions', unless only its own are asked for. Those of an
 * outcome go on whatever becomes of the two, and are named by it.
 */
export type ClocksAbout =
  | { readonly introductionId: string }
  | { readonly needId: string; readonly ownOnly?: boolean }
  | { readonly outcomeId: string; readonly waitsFor?: ClockRow['waitsFor'] };

/** The clocks that run or pause, locked until the end of the transaction. */
export async function lockRunningClocks(db: Executor, about: ClocksAbout): Promise<ClockRow[]> {
  let query = db.selectFrom('clocks').selectAll().where('state', 'in', ['running', 'paused']);
  if ('outcomeId' in about) query = query.where('outcomeId', '=', about.outcomeId);
  else query = query.where('outcomeId', 'is', null);
  if ('waitsFor' in about && about.waitsFor) query = query.where('waitsFor', '=', about.waitsFor);
  if ('introductionId' in about) query = query.where('introductionId', '=', about.introductionId);
  if ('needId' in about) query = query.where('needId', '=', about.needId);
  if ('ownOnly' in about && about.ownOnly) query = query.where('introductionId', 'is', null);
  return query.orderBy('id').forUpdate().execute();
}

/** Running clocks, soonest due first. */
export async function listClocks(
  db: Executor,
  filter: PageRequest &
    NeedScope & {
      readonly operatorId?: string | undefined;
      readonly needId?: string | undefined;
      /** The wait of an introduction itself, not those for words on what came of it. */
      readonly introductionId?: string | undefined;
      readonly held?: boolean | undefined;
    },
): Promise<Page<ClockRow>> {
  let query = db.selectFrom('clocks').selectAll().where('state', '=', 'running');
  if (filter.operatorId !== undefined) query = query.where('operatorId', '=', filter.operatorId);
  if (filter.needId !== undefined) query = query.where('needId', '=', filter.needId);
  if (filter.introductionId !== undefined) {
    query = query.where('introductionId', '=', filter.introductionId).where('outcomeId', 'is', null);
  }
  if (filter.held === true) query = query.where('heldStep', 'is not', null);
  query = query.where(needWithin('clocks.needId', filter));
  if (filter.after !== undefined) {
    query = query.where(sql<boolean>`(due_on, id) > (select due_on, id from clocks where id = ${filter.after})`);
  }
  const rows = await query
    .orderBy('dueOn')
    .orderBy('id')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}

/** Keeps how long a party took, once for each clock. */
export async function insertAnswerTime(
  db: Executor,
  row: {
    readonly id: string;
    readonly organisationId: string;
    readonly side: 'owner' | 'startup';
    readonly clockId: string;
    readonly workingDays: number | null;
    readonly answered: boolean;
    readonly at: Date;
  },
): Promise<void> {
  await db
    .insertInto('answerTimes')
    .values(row)
    .onConflict((conflict) => conflict.column('clockId').doNothing())
    .execute();
}

/** Working days of a party's latest answers, newest first; null: it never answered. */
export async function latestAnswerTimes(
  db: Executor,
  organisationId: string,
  side: 'owner' | 'startup',
  limit: number,
): Promise<(number | null)[]> {
  const rows = await db
    .selectFrom('answerTimes')
    .select('workingDays')
    .where('organisationId', '=', organisationId)
    .where('side', '=', side)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.workingDays);
}
