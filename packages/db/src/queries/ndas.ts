import { type Insertable, type Selectable, sql } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { Ndas } from '../schema.gen.ts';

export type NdaRow = Selectable<Ndas>;

export async function insertNda(db: Executor, row: Insertable<Ndas>): Promise<void> {
  await db.insertInto('ndas').values(row).execute();
}

export async function findNda(db: Executor, id: string): Promise<NdaRow | undefined> {
  return db.selectFrom('ndas').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Agreements of an introduction, the latest recorded first. */
export async function listNdas(
  db: Executor,
  filter: { readonly introductionId: string } & PageRequest,
): Promise<Page<NdaRow>> {
  let query = db.selectFrom('ndas').selectAll().where('introductionId', '=', filter.introductionId);
  if (filter.after !== undefined) {
    query = query.where(
      sql<boolean>`(recorded_at, id) < (select recorded_at, id from ndas where id = ${filter.after})`,
    );
  }
  const rows = await query
    .orderBy('recordedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}
