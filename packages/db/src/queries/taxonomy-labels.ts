import type { Insertable, Selectable } from 'kysely';
import type { Executor } from '../executor.ts';
import type { TaxonomyLabels } from '../schema.gen.ts';

export type TaxonomyLabelRow = Selectable<TaxonomyLabels>;

/** Labels that a network adds: each is laid over the taxonomy one after the other, wherever texts are read. */
export const MOST_TAXONOMY_LABELS = 1_000;

/** Every label of the network, in the order in which they were added, and by whom. */
export async function listTaxonomyLabels(
  db: Executor,
): Promise<(TaxonomyLabelRow & { readonly createdByName: string | null })[]> {
  return db
    .selectFrom('taxonomyLabels')
    .leftJoin('people', 'people.id', 'taxonomyLabels.createdBy')
    .selectAll('taxonomyLabels')
    .select('people.name as createdByName')
    .orderBy('taxonomyLabels.createdAt')
    .orderBy('taxonomyLabels.id')
    .limit(MOST_TAXONOMY_LABELS)
    .execute();
}

export async function insertTaxonomyLabel(db: Executor, row: Insertable<TaxonomyLabels>): Promise<void> {
  await db.insertInto('taxonomyLabels').values(row).execute();
}

/** Takes a label away. @returns what it was; undefined where there is none */
export async function deleteTaxonomyLabel(db: Executor, id: string): Promise<TaxonomyLabelRow | undefined> {
  return db.deleteFrom('taxonomyLabels').where('id', '=', id).returningAll().executeTakeFirst();
}
