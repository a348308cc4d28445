import type { Insertable, Selectable } from 'kysely';
import type { Executor } from '../executor.ts';
import type { Workers } from '../schema.gen.ts';

export type WorkerRow = Selectable<Workers>;

/** A worker says that it lives, and whether its index has caught up. */
export async function beat(db: Executor, row: Insertable<Workers>): Promise<void> {
  const { id: _id, startedAt: _startedAt, ...fields } = row;
  await db
    .insertInto('workers')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(fields))
    .execute();
}

/** Workers that gave a sign of life since `since`. */
export async function listLiveWorkers(db: Executor, since: Date): Promise<WorkerRow[]> {
  return db.selectFrom('workers').selectAll().where('beatAt', '>=', since).limit(1_000).execute();
}

/** Forgets workers that gave none since `before`, and one that says goodbye. */
export async function forgetWorkers(db: Executor, before: Date, id?: string): Promise<void> {
  await db
    .deleteFrom('workers')
    .where((eb) => eb.or([eb('beatAt', '<', before), ...(id === undefined ? [] : [eb('id', '=', id)])]))
    .execute();
}
