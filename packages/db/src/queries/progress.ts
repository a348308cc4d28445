import { type RawBuilder, sql } from 'kysely';
import type { Executor } from '../executor.ts';
import { type DayScope, needOfDay } from './day-scope.ts';
import { type FigurePlaces, sectionOf, territoryOf } from './figure-places.ts';

/** Of which needs the progress is asked, beside whose they are. Days are those of the network's clock, both included. */
export interface ProgressFilter {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly kind?: string | undefined;
  readonly editionId?: string | undefined;
  readonly territory?: string | undefined;
  readonly section?: string | undefined;
  readonly size?: string | undefined;
}

/** How what is counted is shared out and ranked. */
export interface ProgressScheme extends FigurePlaces {
  readonly timeZone: string;
  /** Stages in order, a later one further. */
  readonly stages: readonly string[];
  /** The stage that each step of an introduction brings its need to. */
  readonly stageOfStep: Readonly<Record<string, string>>;
}

export interface ProgressAsked {
  readonly scope: DayScope;
  readonly filter: ProgressFilter;
  readonly scheme: ProgressScheme;
}

/** By what needs are shared out; `territory`: regions, `area`: the finest place that is known. */
export type ProgressDimension = 'month' | 'territory' | 'area' | 'section' | 'size';

/** How many needs came at least to each stage, in all or in one row of a dimension. */
export interface ProgressCount {
  readonly dimension: 'total' | ProgressDimension;
  /** '' for what is not known, and for the total. */
  readonly key: string;
  /** By stage, in the order of the scheme. */
  readonly reached: readonly number[];
  readonly introductions: number;
  readonly confirmedTrials: number;
}

/** Counts needs by how far they came, in all and by month, territory, section and size, in one query. */
export async function countProgress(db: Executor, asked: ProgressAsked): Promise<ProgressCount[]> {
  const { stages } = asked.scheme;
  const reached = sql.join(stages.map((_, rank) => sql`(count(*) filter (where reached >= ${sql.lit(rank)}))::int`));
  const { rows } = await sql<ProgressCount>`
    with base as materialized (${progressOfNeeds(asked)})
    select case when grouping(month) = 0 then 'month' when grouping(territory) = 0 then 'territory'
        when grouping(area) = 0 then 'area'
        when grouping(section) = 0 then 'section' when grouping(size) = 0 then 'size' else 'total' end as dimension,
      coalesce(month, territory, area, section, size, '') as key,
      array[${reached}] as reached,
      coalesce(sum(introductions), 0)::int as introductions,
      (count(*) filter (where confirmed_trial))::int as confirmed_trials
    from base group by grouping sets ((), (month), (territory), (area), (section), (size))
    order by 1, 2`.execute(db);
  return rows;
}

/** A need behind a figure. */
export interface ProgressNeedRow {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly state: string;
  readonly publishedAt: Date;
  /** The rank of its stage in the scheme. */
  readonly reached: number;
  readonly introductions: number;
  readonly confirmedTrial: boolean;
}

/** Which of the needs are listed, and from where on. */
export interface ProgressList {
  /** The rank of the stage that they came to at least. */
  readonly reached: number;
  readonly confirmedTrial?: boolean | undefined;
  readonly row?: { readonly dimension: ProgressDimension; readonly key: string } | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** The needs behind a figure, the latest published first; one more than `limit` where there are more. */
export async function listProgressNeeds(
  db: Executor,
  asked: ProgressAsked,
  list: ProgressList,
): Promise<ProgressNeedRow[]> {
  const { row, after, confirmedTrial } = list;
  const { rows } = await sql<ProgressNeedRow>`
    with base as (${progressOfNeeds(asked)})
    select base.id, base.title, organisations.name as owner, base.state, base.published_at, base.reached,
      base.introductions, base.confirmed_trial
    from base join organisations on organisations.id = base.organisation_id
    where base.reached >= ${list.reached}::int
      and (${confirmedTrial ?? null}::boolean is null or base.confirmed_trial = ${confirmedTrial ?? null})
      and ${row === undefined ? sql`true` : sql`${sql.ref(`base.${row.dimension}`)} = ${row.key}`}
      and (${after ?? null}::uuid is null or (base.published_at, base.id) < (
        select published_at, id from needs where id = ${after ?? null}))
    order by base.published_at desc, base.id desc
    limit ${list.limit + 1}`.execute(db);
  return rows;
}

/** Each published need of a scope: where it is counted, how far it came. */
export function progressOfNeeds({ scope, filter, scheme }: ProgressAsked): RawBuilder<unknown> {
  const rankOf = (stage: string) => sql.lit(scheme.stages.indexOf(stage));
  const ranks = Object.fromEntries(
    Object.entries(scheme.stageOfStep).map(([step, stage]) => [step, scheme.stages.indexOf(stage)] as const),
  );
  const rankOfStep = (step: RawBuilder<unknown>) => sql`(${JSON.stringify(ranks)}::jsonb ->> ${step})::int`;
  const { from = null, until = null, kind = null, editionId = null, territory = null, section, size = null } = filter;
  return sql`
    select needs.id, needs.organisation_id, needs.title, needs.state, needs.published_at,
      to_char(needs.published_at at time zone ${scheme.timeZone}, 'YYYY-MM') as month,
      ${territoryOf(scheme)} as territory, coalesce(s.area, '') as area,
      ${sectionOf(scheme)} as section, coalesce(o.size, '') as size,
      greatest(0, case when shown.n > 0 then ${rankOf('matched')} end,
        case when shown.shortlisted then ${rankOf('shortlisted')} end, made.rank)::int as reached,
      made.n as introductions, made.confirmed_trial
    from needs
    join organisations o on o.id = needs.organisation_id
    left join sites s on s.organisation_id = o.id and s.main
    cross join lateral (
      select count(*) as n, coalesce(bool_or(m.state = 'shortlisted'), false) as shortlisted
      from matches m where m.need_id = needs.id and m.state <> 'superseded') shown
    cross join lateral (
      select count(*)::int as n,
        max(greatest(${rankOf('asked')}, ${rankOfStep(sql`i.state`)},
          case when i.interested_at is not null then ${rankOf('interested')} end,
          case when i.chosen_at is not null then ${rankOf('connected')} end,
          (select max(${rankOfStep(sql`t.state`)}) from introduction_steps t where t.introduction_id = i.id))) as rank,
        coalesce(bool_or(exists (select from outcomes where outcomes.introduction_id = i.id
          and outcomes.kind = 'paid_trial' and outcomes.owner_answer = 'confirmed'
          and outcomes.startup_answer = 'confirmed' and outcomes.withdrawn_at is null)), false) as confirmed_trial
      from introductions i where i.need_id = needs.id) made
    where needs.published_at is not null and ${needOfDay(scope)}
      and (${from}::date is null or (needs.published_at at time zone ${scheme.timeZone})::date >= ${from}::date)
      and (${until}::date is null or (needs.published_at at time zone ${scheme.timeZone})::date <= ${until}::date)
      and (${kind}::text is null or needs.kind = ${kind})
      and (${editionId}::uuid is null or needs.edition_id = ${editionId})
      and (${territory}::text is null or ${territory} = any(s.area_path))
      and (${size}::text is null or o.size = ${size})
      and ${section === undefined ? sql`true` : sql`${sectionOf(scheme)} = ${section}`}`;
}
