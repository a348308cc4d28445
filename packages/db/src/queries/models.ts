import type { Insertable, Selectable } from 'kysely';
import type { Executor } from '../executor.ts';
import type { Models } from '../schema.gen.ts';

export type ModelRow = Selectable<Models>;

/** The latest models that are listed. */
const LISTED = 100;

/** Weights that the network set, the latest first, and by whom. */
export async function listModels(db: Executor): Promise<(ModelRow & { readonly createdByName: string | null })[]> {
  return db
    .selectFrom('models')
    .leftJoin('people', 'people.id', 'models.createdBy')
    .selectAll('models')
    .select('people.name as createdByName')
    .orderBy('models.number', 'desc')
    .limit(LISTED)
    .execute();
}

/** The weights that hold; undefined: the product's own. */
export async function latestModel(db: Executor): Promise<ModelRow | undefined> {
  return db.selectFrom('models').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();
}

export async function insertModel(db: Executor, row: Insertable<Models>): Promise<void> {
  await db.insertInto('models').values(row).execute();
}
