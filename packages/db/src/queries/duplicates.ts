import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { Duplicates } from '../schema.gen.ts';
import type { OrganisationPair } from './look-alikes.ts';

export type DuplicateRow = Selectable<Duplicates>;

/** Rows that are written at once: PostgreSQL takes 65,535 parameters. */
const CHUNK = 2_000;

export async function findDuplicate(db: Executor, id: string): Promise<DuplicateRow | undefined> {
  return db.selectFrom('duplicates').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Locks a pair until the end of the transaction. */
export async function lockDuplicate(db: Executor, id: string): Promise<DuplicateRow | undefined> {
  return db.selectFrom('duplicates').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** The proposal about two organisations, in whatever state. */
export async function findDuplicateOfPair(db: Executor, pair: OrganisationPair): Promise<DuplicateRow | undefined> {
  return db
    .selectFrom('duplicates')
    .selectAll()
    .where('firstId', '=', pair.firstId)
    .where('secondId', '=', pair.secondId)
    .executeTakeFirst();
}

/** Every proposal, in whatever state, of which one organisation is among `ids`. */
export async function findDuplicatesAmong(db: Executor, ids: readonly string[]): Promise<DuplicateRow[]> {
  if (ids.length === 0) return [];
  const among = sql<string>`any(${[...ids]}::uuid[])`;
  return db
    .selectFrom('duplicates')
    .selectAll()
    .where((eb) => eb.or([eb('firstId', '=', among), eb('secondId', '=', among)]))
    .execute();
}

/**
 * Writes proposals; one about the same pair is renewed while it stands. One that a person set aside is taken up again
 * where its id is among `again`.
 */
export async function putDuplicates(
  db: Executor,
  rows: readonly Insertable<Duplicates>[],
  again: readonly string[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    await db
      .insertInto('duplicates')
      .values(rows.slice(start, start + CHUNK))
      .onConflict((conflict) =>
        conflict
          .columns(['firstId', 'secondId'])
          .doUpdateSet((eb) => ({
            score: eb.ref('excluded.score'),
            reasons: eb.ref('excluded.reasons'),
            state: 'proposed',
            decidedBy: null,
            decidedAt: null,
          }))
          .where((eb) =>
            eb.or([
              eb('duplicates.state', '=', 'proposed'),
              eb.and([
                eb('duplicates.state', '=', 'dismissed'),
                eb('duplicates.id', '=', sql<string>`any(${[...again]}::uuid[])`),
              ]),
            ]),
          ),
      )
      .execute();
  }
}

/** Takes back proposals that nobody decided on. @returns how many */
export async function withdrawDuplicates(db: Executor, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const result = await db
    .deleteFrom('duplicates')
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where('state', '=', 'proposed')
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Proposals by score, highest first. Those that still stand are of two organisations that are both there. */
export async function listDuplicates(
  db: Executor,
  filter: { readonly state: DuplicateRow['state'] } & PageRequest,
): Promise<Page<DuplicateRow>> {
  let query = db.selectFrom('duplicates').selectAll('duplicates').where('duplicates.state', '=', filter.state);
  if (filter.state === 'proposed') {
    query = query.where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('organisations')
            .select('organisations.id')
            .where((or) =>
              or.or([or('organisations.mergedInto', 'is not', null), or('organisations.erasedAt', 'is not', null)]),
            )
            .where((or) =>
              or.or([
                or('organisations.id', '=', or.ref('duplicates.firstId')),
                or('organisations.id', '=', or.ref('duplicates.secondId')),
              ]),
            ),
        ),
      ),
    );
  }
  if (filter.after !== undefined) {
    query = query.where(
      sql<boolean>`(-duplicates.score, duplicates.id) > (select -score, id from duplicates where id = ${filter.after})`,
    );
  }
  const rows = await query
    .orderBy('duplicates.score', 'desc')
    .orderBy('duplicates.id')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}

export async function updateDuplicate(db: Executor, id: string, change: Updateable<Duplicates>): Promise<void> {
  await db.updateTable('duplicates').set(change).where('id', '=', id).execute();
}
