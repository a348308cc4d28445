import { type RawBuilder, sql } from 'kysely';
import type { Executor } from '../executor.ts';

export const FIGURE_SOURCES = ['needs', 'startups', 'matches', 'introductions'] as const;
export type FigureSource = (typeof FIGURE_SOURCES)[number];

/** How the things that are counted are shared out. What fits none of it has the key ''. */
export interface FigureScheme {
  /** Years from this one on stand for themselves. */
  readonly firstYear: number;
  /** Ids of areas that do not overlap. */
  readonly territories: readonly string[];
  /** The section of each division of the nomenclature. */
  readonly sectionOfDivision: Readonly<Record<string, string>>;
  /** Steps of an introduction, in an order in which a later one is further. */
  readonly steps: readonly string[];
  /** Steps that are a trial. */
  readonly trials: readonly string[];
}

/** One figure: how many things there are, and what the companies of one side have in it. */
export interface FigureCount {
  readonly measure: string;
  readonly dimension: 'year' | 'territory' | 'section' | 'step';
  readonly key: string;
  /** 0: owners (or the startups, where startups are counted); 1: startups. */
  readonly side: 0 | 1;
  readonly value: number;
  readonly companies: number;
  /** The largest contributors. */
  readonly largest: readonly { readonly company: string; readonly amount: number }[];
}

/** Contributors that are listed by name: enough to tell whether one outweighs the others. */
const LISTED = 20;

/** Counts one kind of thing by year, territory, section (and step), with the companies behind each figure. */
export async function countFigures(db: Executor, source: FigureSource, scheme: FigureScheme): Promise<FigureCount[]> {
  const { rows } = await sql<FigureCount>`
    with base as (${BASES[source](scheme)}),
    sides as (
      select measure, year, territory, section, step, 0 as side, owner as company, count(*) as amount
        from base group by measure, year, territory, section, step, owner
      union all
      select measure, year, territory, section, step, 1, startup, count(*)
        from base where startup is not null group by measure, year, territory, section, step, startup
    ), contributed as (
      select measure, dimension, key, side, company, sum(amount) as amount
      from sides cross join lateral
        (values ('year', year), ('territory', territory), ('section', section), ('step', step)) as d(dimension, key)
      where key is not null group by measure, dimension, key, side, company
    ), ranked as (
      select *, row_number() over (partition by measure, dimension, key, side order by amount desc, company) as n
      from contributed
    )
    select measure, dimension, key, side, sum(amount)::float8 as value, count(*)::int as companies,
      json_agg(json_build_object('company', company, 'amount', amount) order by n) filter (where n <= ${LISTED}) as largest
    from ranked group by measure, dimension, key, side order by measure, dimension, key, side`.execute(db);
  return rows;
}

const BASES: Readonly<Record<FigureSource, (scheme: FigureScheme) => RawBuilder<unknown>>> = {
  needs: (scheme) => sql`
    select 'published' as measure, ${placeOfNeed(scheme)}, null::text as step, n.organisation_id as owner, null::uuid as startup
    from ${NEEDS} where n.published_at is not null`,
  startups: (scheme) => sql`
    select 'startups' as measure, ${yearOf(scheme, 'created_at')} as year, ${territoryOf(scheme)} as territory,
      coalesce(o.sector_section, '') as section, null::text as step, o.id as owner, null::uuid as startup
    from organisations o left join sites s on s.organisation_id = o.id and s.main
    where 'startup' = any(o.roles) and o.merged_into is null`,
  matches: (scheme) => sql`
    select case m.state when 'shortlisted' then 'shortlisted' when 'dismissed' then 'dismissed' else 'undecided' end as measure,
      ${placeOfNeed(scheme)}, null::text as step, n.organisation_id as owner, p.organisation_id as startup
    from ${NEEDS} join matches m on m.need_id = n.id join profiles p on p.id = m.profile_id
    where n.published_at is not null and m.state <> 'superseded'`,
  introductions: (scheme) => sql`
    select case when exists (select from introduction_steps t where t.introduction_id = i.id and t.state = any(${[...scheme.trials]}))
        or i.state = any(${[...scheme.trials]}) then 'trials' else 'without_trial' end as measure,
      ${placeOfNeed(scheme)},
      (${[...scheme.steps]}::text[])[greatest(1, array_position(${[...scheme.steps]}, i.state),
        (select max(array_position(${[...scheme.steps]}, t.state)) from introduction_steps t where t.introduction_id = i.id))] as step,
      n.organisation_id as owner, p.organisation_id as startup
    from ${NEEDS} join introductions i on i.need_id = n.id join profiles p on p.id = i.profile_id`,
};

const NEEDS = sql`needs n join organisations o on o.id = n.organisation_id
  left join sites s on s.organisation_id = o.id and s.main`;

/** Everything that follows from a need is counted where the need is: in the year it was published, where its owner is. */
function placeOfNeed(scheme: FigureScheme) {
  return sql`${yearOf(scheme, 'published_at')} as year, ${territoryOf(scheme)} as territory, ${sectionOf(scheme)} as section`;
}

function yearOf(scheme: FigureScheme, column: 'published_at' | 'created_at') {
  const at = column === 'published_at' ? sql`n.published_at` : sql`o.created_at`;
  const year = sql`extract(year from ${at} at time zone 'UTC')::int`;
  return sql`case when ${year} >= ${scheme.firstYear}::int then (${year})::text else '' end`;
}

function territoryOf(scheme: FigureScheme) {
  return sql`coalesce((select a from unnest(s.area_path) a where a = any(${[...scheme.territories]}) limit 1), '')`;
}

function sectionOf(scheme: FigureScheme) {
  return sql`coalesce(case when n.sector ~ '^[A-U]' then left(n.sector, 1)
    else ${JSON.stringify(scheme.sectionOfDivision)}::jsonb ->> left(n.sector, 2) end, o.sector_section, '')`;
}
