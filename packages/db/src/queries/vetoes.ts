import type { Insertable, Selectable } from 'kysely';
import type { Executor } from '../executor.ts';
import type { Vetoes } from '../schema.gen.ts';

export type VetoRow = Selectable<Vetoes>;

export async function insertVeto(db: Executor, row: Insertable<Vetoes>): Promise<void> {
  await db.insertInto('vetoes').values(row).execute();
}

/** Whom an owner keeps away: from all needs, and from this one. A bounded list: the verb takes no more than a hundred. */
export async function listVetoes(db: Executor, ownerId: string, needId: string): Promise<VetoRow[]> {
  return db
    .selectFrom('vetoes')
    .selectAll()
    .where('ownerOrganisationId', '=', ownerId)
    .where((eb) => eb.or([eb('needId', 'is', null), eb('needId', '=', needId)]))
    .orderBy('createdAt')
    .limit(200)
    .execute();
}

export async function findVeto(db: Executor, id: string): Promise<VetoRow | undefined> {
  return db.selectFrom('vetoes').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function deleteVeto(db: Executor, id: string): Promise<void> {
  await db.deleteFrom('vetoes').where('id', '=', id).execute();
}
