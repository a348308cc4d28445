import { sql } from 'kysely';
import type { Executor } from '../executor.ts';
import { statement } from '../statement/statement.ts';

/** Who has to do with a need already, by ids of profiles. */
export interface NeedStanding {
  /** Introduced to it, whatever became of that. */
  readonly introduced: readonly string[];
  /** Ranked among its `top` best. */
  readonly standing: readonly string[];
}

const NOBODY: NeedStanding = { introduced: [], standing: [] };

const standings = statement((db, { needIds, top }: { needIds: readonly string[]; top: number }) =>
  db
    .selectFrom('introductions')
    .select(['needId', 'profileId', sql<boolean>`true`.as('introduced')])
    .where('needId', '=', sql<string>`any(${needIds}::uuid[])`)
    .unionAll(
      db
        .selectFrom('matches')
        .select(['needId', 'profileId', sql<boolean>`false`.as('introduced')])
        .where('needId', '=', sql<string>`any(${needIds}::uuid[])`)
        .where('rank', '<=', top)
        .where('state', '<>', 'superseded'),
    ),
);

/** Who has to do with each of some needs already. */
export async function needStandings(
  db: Executor,
  needIds: readonly string[],
  top: number,
): Promise<(needId: string) => NeedStanding> {
  const rows = needIds.length === 0 ? [] : await standings(db, { needIds, top });
  const byNeed = Map.groupBy(rows, (row) => row.needId);
  return (needId) => {
    const ofNeed = byNeed.get(needId);
    if (ofNeed === undefined) return NOBODY;
    const ids = (introduced: boolean) =>
      ofNeed.filter((row) => row.introduced === introduced).map((row) => row.profileId);
    return { introduced: ids(true), standing: ids(false) };
  };
}
