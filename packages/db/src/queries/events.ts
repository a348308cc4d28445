import type { Insertable, Selectable } from 'kysely';
import type { Executor } from '../executor.ts';
import type { Events } from '../schema.gen.ts';

export type EventRow = Selectable<Events>;

/** Adds to the log. Rows are never changed afterwards: the service's role can't, and a trigger refuses it to the owner. */
export async function appendEvents(db: Executor, rows: readonly Insertable<Events>[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('events')
    .values([...rows])
    .execute();
}

/** Events of one match, oldest first. */
export async function listEventsOfMatch(db: Executor, matchId: string, limit: number): Promise<EventRow[]> {
  return db.selectFrom('events').selectAll().where('matchId', '=', matchId).orderBy('seq').limit(limit).execute();
}
