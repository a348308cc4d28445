import type { Executor } from '../executor.ts';

/** How the columns of a list are understood, kept under a name. */
export interface SavedMapping {
  readonly name: string;
  readonly kind: string;
  readonly mapping: unknown;
  readonly updatedAt: Date;
}

/** Keeps a mapping, in place of the one of that name. */
export async function putMapping(
  db: Executor,
  operatorId: string,
  row: { readonly name: string; readonly kind: string; readonly mapping: object; readonly updatedAt: Date },
): Promise<void> {
  const fields = { kind: row.kind, mapping: JSON.stringify(row.mapping), updatedAt: row.updatedAt };
  await db
    .insertInto('mappings')
    .values({ operatorId, name: row.name, ...fields })
    .onConflict((conflict) => conflict.columns(['operatorId', 'name']).doUpdateSet(fields))
    .execute();
}

export async function findMapping(db: Executor, operatorId: string, name: string): Promise<SavedMapping | undefined> {
  return db
    .selectFrom('mappings')
    .select(['name', 'kind', 'mapping', 'updatedAt'])
    .where('operatorId', '=', operatorId)
    .where('name', '=', name)
    .executeTakeFirst();
}

/** An operator's mappings by name. */
export async function listMappings(db: Executor, operatorId: string): Promise<SavedMapping[]> {
  return db
    .selectFrom('mappings')
    .select(['name', 'kind', 'mapping', 'updatedAt'])
    .where('operatorId', '=', operatorId)
    .orderBy('name')
    .limit(500)
    .execute();
}
