import { type Insertable, type Selectable, sql } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { Rematches } from '../schema.gen.ts';

/** A run over all published needs. `done`: needs matched so far; `partsDone` of `parts`. */
export type RematchRow = Selectable<Rematches> & { readonly done: number; readonly partsDone: number };

function selectRematches(db: Executor) {
  return db
    .selectFrom('rematches')
    .selectAll()
    .select([
      sql<number>`coalesce((select sum(cardinality(need_ids)) from rematch_parts p where p.rematch_id = rematches.id and p.done_at is not null), 0)::int`.as(
        'done',
      ),
      sql<number>`(select count(*)::int from rematch_parts p where p.rematch_id = rematches.id and p.done_at is not null)`.as(
        'partsDone',
      ),
    ]);
}

/** Cuts the published needs into parts of `size`. @returns how many needs and parts */
export async function insertRematch(
  db: Executor,
  row: Omit<Insertable<Rematches>, 'needs' | 'parts'>,
  size: number,
): Promise<{ needs: number; parts: number }> {
  await db
    .insertInto('rematches')
    .values({ ...row, needs: 0, parts: 0 })
    .execute();
  const { rows } = await sql<{ needs: number; parts: number }>`
    with numbered as (
      select id, ((row_number() over (order by id)) - 1) / ${size}::int as part from needs where state = 'published'
    ), cut as (
      insert into rematch_parts (rematch_id, part, need_ids)
      select ${row.id}::uuid, part, array_agg(id order by id) from numbered group by part returning cardinality(need_ids) as n
    ) select coalesce(sum(n), 0)::int as needs, count(*)::int as parts from cut`.execute(db);
  const counts = rows[0] ?? { needs: 0, parts: 0 };
  await db.updateTable('rematches').set(counts).where('id', '=', row.id).execute();
  return counts;
}

export async function findRematch(db: Executor, id: string): Promise<RematchRow | undefined> {
  return selectRematches(db).where('id', '=', id).executeTakeFirst();
}

/** Runs, newest first. */
export async function listRematches(db: Executor, request: PageRequest): Promise<Page<RematchRow>> {
  let query = selectRematches(db);
  if (request.after !== undefined) {
    query = query.where(
      sql<boolean>`(created_at, id) < (select created_at, id from rematches where id = ${request.after})`,
    );
  }
  const rows = await query
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(request.limit + 1)
    .execute();
  return pageOf(rows, request.limit);
}

/** Parts that are not done, in order. */
export async function listOpenParts(db: Executor, rematchId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('rematchParts')
    .select('part')
    .where('rematchId', '=', rematchId)
    .where('doneAt', 'is', null)
    .orderBy('part')
    .execute();
  return rows.map((row) => row.part);
}

/** The needs of one part; undefined when it is done or there is none such. */
export async function findOpenPart(db: Executor, rematchId: string, part: number): Promise<string[] | undefined> {
  const row = await db
    .selectFrom('rematchParts')
    .select('needIds')
    .where('rematchId', '=', rematchId)
    .where('part', '=', part)
    .where('doneAt', 'is', null)
    .executeTakeFirst();
  return row?.needIds;
}

/** Notes that a part is done. */
export async function markPartDone(
  db: Executor,
  rematchId: string,
  part: number,
  done: { readonly matched: number; readonly at: Date },
): Promise<void> {
  await db
    .updateTable('rematchParts')
    .set({ matched: done.matched, doneAt: done.at })
    .where('rematchId', '=', rematchId)
    .where('part', '=', part)
    .where('doneAt', 'is', null)
    .execute();
}

/** Ends a run. @returns whether it was running */
export async function endRematch(db: Executor, id: string, at: Date): Promise<boolean> {
  const result = await db
    .updateTable('rematches')
    .set({ state: 'done', finishedAt: at })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
