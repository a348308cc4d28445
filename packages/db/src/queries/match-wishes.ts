import { sql } from 'kysely';
import type { Executor } from '../executor.ts';
import { statement } from '../statement/statement.ts';

const addWishes = statement((db, { needIds, at }: { needIds: readonly string[]; at: Date }) =>
  db
    .updateTable('needs')
    .set({ matchWantedAt: at })
    .where('id', '=', sql<string>`any(${needIds}::uuid[])`)
    .where('state', '=', 'published')
    .where('matchWantedAt', 'is', null)
    .returning('id'),
);

/**
 * Notes that published needs want (new) matches. The worker takes the note back before it reads anything, so a need that
 * bears one already will be matched with what is committed by then, and needs no second job.
 * @returns ids of the needs that bore no note yet: those to send
 */
export async function wantMatches(db: Executor, needIds: readonly string[], at: Date): Promise<string[]> {
  if (needIds.length === 0) return [];
  const rows = await addWishes(db, { needIds, at });
  return rows.map((row) => row.id);
}

const dropWish = statement((db, { needId }: { needId: string }) =>
  db.updateTable('needs').set({ matchWantedAt: null }).where('id', '=', needId),
);

/** Takes the note back; what changes from now on sets it again. */
export async function takeMatchWish(db: Executor, needId: string): Promise<void> {
  await dropWish(db, { needId });
}

/** Published needs whose wish, or whose present version, has waited since before `before`, and for whom no job is left to do. */
export async function listOverdueNeeds(db: Executor, before: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('needs')
    .select('id')
    .where('state', '=', 'published')
    .where((eb) =>
      eb.or([
        eb('matchWantedAt', '<', before),
        eb.and([
          eb('updatedAt', '<', before),
          eb('matchWantedAt', 'is', null),
          sql<boolean>`matched_version is distinct from version`,
        ]),
      ]),
    )
    // A need with a job under way has its turn to come, however long the queue is.
    .where(
      sql<boolean>`id::text not in (select payload->>'needId' from outbox where job = 'match-need' and failed_at is null)`,
    )
    .orderBy('updatedAt')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

/** How a changed profile finds needs: no wish noted, how many suggestions they have, and the lowest score among them. */
export async function suggestionFloors(
  db: Executor,
  needIds: readonly string[],
): Promise<{ id: string; lowest: number | null; count: number }[]> {
  if (needIds.length === 0) return [];
  const rows = await db
    .selectFrom('needs')
    .leftJoin('matches', (join) => join.onRef('matches.needId', '=', 'needs.id').on('matches.state', '=', 'suggested'))
    .select((eb) => [
      'needs.id as id',
      eb.fn.min<number | null>('matches.score').as('lowest'),
      eb.fn.count<number>('matches.id').as('count'),
    ])
    .where('needs.id', '=', sql<string>`any(${[...needIds]}::uuid[])`)
    .where('needs.state', '=', 'published')
    .where('needs.matchWantedAt', 'is', null)
    .groupBy('needs.id')
    .execute();
  return rows.map((row) => ({ id: row.id, lowest: row.lowest, count: Number(row.count) }));
}
