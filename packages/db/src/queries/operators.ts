import type { Selectable } from 'kysely';
import type { Executor } from '../executor.ts';
import type { Operators } from '../schema.gen.ts';

export type OperatorRow = Selectable<Operators>;

/** Makes an operator; one with the same slug is left as it is. */
export async function putOperator(db: Executor, row: OperatorRow): Promise<void> {
  await db
    .insertInto('operators')
    .values(row)
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .execute();
}

export async function findOperator(db: Executor, id: string): Promise<OperatorRow | undefined> {
  return db.selectFrom('operators').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Operators by name; a network has a few dozen at most. */
export async function listOperators(db: Executor): Promise<OperatorRow[]> {
  return db.selectFrom('operators').selectAll().orderBy('name').orderBy('id').limit(200).execute();
}
