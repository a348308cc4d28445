import { type RawBuilder, sql } from 'kysely';

/** Whose day it is. */
export interface DayScope {
  /** Absent: every operator's. */
  readonly operatorId?: string | undefined;
  /** Only what is this person's to do, or nobody's; absent: everybody's. */
  readonly personId?: string | undefined;
  readonly editionIds?: readonly string[] | null | undefined;
  readonly areas?: readonly string[] | null | undefined;
}

/** From a day, or from the beginning, to a day, both included; YYYY-MM-DD. */
export interface Days {
  readonly from?: string | undefined;
  readonly until: string;
}

/** Whether the row of `needs` in a statement is of this day: its operator, référent, edition and territory. */
export function needOfDay(scope: DayScope): RawBuilder<boolean> {
  const { operatorId = null, personId = null, editionIds = null, areas = null } = scope;
  return sql<boolean>`(
    (${operatorId}::uuid is null or needs.operator_id = ${operatorId})
    and (${personId}::uuid is null or needs.referent_id is null or needs.referent_id = ${personId})
    and (${editionIds}::uuid[] is null or needs.edition_id = any(${editionIds}::uuid[]))
    and (${areas}::text[] is null or coalesce((
      select sites.area_path = '{}' or sites.area_path && ${areas}::text[]
      from sites where sites.organisation_id = needs.organisation_id and sites.main), true)))`;
}
