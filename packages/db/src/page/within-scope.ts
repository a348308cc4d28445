import { type RawBuilder, sql } from 'kysely';
import type { Executor } from '../executor.ts';

/** What a facilitator's lists are narrowed to beside the operator. Absent: all of it. */
export interface NeedScope {
  readonly editionIds?: readonly string[] | undefined;
  readonly areas?: readonly string[] | undefined;
}

/** Whether the need that a row is about, if any, lies in these editions and areas. @param column the row's need id */
export function needWithin(column: string, { editionIds, areas }: NeedScope): RawBuilder<boolean> {
  if (editionIds === undefined && areas === undefined) return sql<boolean>`true`;
  return sql<boolean>`(${sql.ref(column)} is null or exists (
    select from needs as seen left join sites on sites.organisation_id = seen.organisation_id and sites.main
    where seen.id = ${sql.ref(column)}
      and (${editionIds === undefined} or seen.edition_id = any(${[...(editionIds ?? [])]}::uuid[]))
      and (${areas === undefined} or sites.area_path is null or sites.area_path = '{}'
        or sites.area_path && ${[...(areas ?? [])]}::text[])))`;
}

/** Whether what is about this need, or about none, lies in these editions and areas. Asks nothing where they are not narrowed. */
export async function isWithinScope(db: Executor, needId: string | null, scope: NeedScope): Promise<boolean> {
  if (scope.editionIds === undefined && scope.areas === undefined) return true;
  const { rows } = await sql<{ within: boolean }>`
    select ${needWithin('about.need_id', scope)} as within from (select ${needId}::uuid as need_id) as about`.execute(
    db,
  );
  return rows[0]?.within ?? false;
}
