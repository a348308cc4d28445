import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Executor } from '../executor.ts';
import type { DB } from '../schema.gen.ts';
import { type FigurePlaces, sectionOf, territoryOf } from './figure-places.ts';

export const FIGURE_SOURCES = ['needs', 'startups', 'matches', 'introductions', 'wall'] as const;
export type FigureSource = (typeof FIGURE_SOURCES)[number];

/** How the things that are counted are shared out. What fits none of it has the key ''. */
export interface FigureScheme extends FigurePlaces {
  /** Years from this one on stand for themselves. */
  readonly firstYear: number;
  /** The days, the network's, of publication of the needs that the figure on the wall is about, both included. */
  readonly wall: { readonly from: string; readonly until: string; readonly timeZone: string };
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
  /** All contributors of a figure of few; of a figure of many only what the largest has, without its name. */
  readonly largest: readonly { readonly company: string; readonly amount: number }[];
}

/** A figure of no more companies than this names them all: whether one outweighs the others is seen from that. */
const LISTED = 20;

/** Runs counts on one view of the database, with room to sort in: what is counted must belong together. */
export function countTogether<T>(db: Kysely<DB>, count: (trx: Executor) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      await sql`set local work_mem = '64MB'`.execute(trx);
      await sql`set local statement_timeout = '120s'`.execute(trx);
      return count(trx);
    });
}

/** Counts one kind of thing by year, territory, section (and step), with the companies behind each figure. */
export async function countFigures(db: Executor, source: FigureSource, scheme: FigureScheme): Promise<FigureCount[]> {
  const { rows } = await sql<FigureCount>`
    with places as materialized (${source === 'startups' ? startupPlaces(scheme) : needPlaces(scheme)}),
    things as materialized (${THINGS[source](scheme)}),
    sides as (
      select measure, year, territory, section, step, 0 as side, owner as company, sum(n) as amount
        from (select place, measure, step, count(*) as n from things group by place, measure, step) t
        join places on places.id = t.place group by measure, year, territory, section, step, owner
      union all
      select measure, year, territory, section, step, 1, startup, count(*)
        from things join places on places.id = things.place
        where startup is not null group by measure, year, territory, section, step, startup
    ), contributed as materialized (
      select measure, dimension, key, side, company, sum(amount) as amount
      from sides cross join lateral
        (values ('year', year), ('territory', territory), ('section', section), ('step', step)) as d(dimension, key)
      where key is not null group by measure, dimension, key, side, company
    ), cells as materialized (
      select measure, dimension, key, side, sum(amount)::float8 as value, count(*)::int as companies, max(amount) as most
      from contributed group by measure, dimension, key, side
    ), small as (
      select measure, dimension, key, side, json_agg(json_build_object('company', company, 'amount', amount)) as all_of_them
      from cells join contributed using (measure, dimension, key, side)
      where companies <= ${LISTED} group by measure, dimension, key, side
    )
    select measure, dimension, key, side, value, companies,
      coalesce(all_of_them, json_build_array(json_build_object('company', '', 'amount', most))) as largest
    from cells left join small using (measure, dimension, key, side) order by measure, dimension, key, side`.execute(
    db,
  );
  return rows;
}

/** What is counted, each with where its place is found. */
const THINGS: Readonly<Record<FigureSource, (scheme: FigureScheme) => RawBuilder<unknown>>> = {
  needs: () => sql`
    select id as place, 'published' as measure, null::text as step, null::uuid as startup
    from needs where published_at is not null`,
  startups: () => sql`
    select id as place, 'startups' as measure, null::text as step, null::uuid as startup from places`,
  matches: () => sql`
    select m.need_id as place, null::text as step, p.organisation_id as startup,
      case m.state when 'shortlisted' then 'shortlisted' when 'dismissed' then 'dismissed' else 'undecided' end as measure
    from matches m join profiles p on p.id = m.profile_id join needs n on n.id = m.need_id
    where n.published_at is not null and m.state <> 'superseded'`,
  introductions: ({ steps, trials }) => sql`
    select i.need_id as place, p.organisation_id as startup,
      case when i.state = any(${[...trials]}) or exists (
        select from introduction_steps t where t.introduction_id = i.id and t.state = any(${[...trials]})
      ) then 'trials' else 'without_trial' end as measure,
      (${[...steps]}::text[])[greatest(1, array_position(${[...steps]}, i.state), (
        select max(array_position(${[...steps]}, t.state)) from introduction_steps t where t.introduction_id = i.id))] as step
    from introductions i join profiles p on p.id = i.profile_id`,
  wall: ({ wall }) => sql`
    select n.id as place, null::text as step, null::uuid as startup,
      case when exists (
        select from outcomes o join introductions i on i.id = o.introduction_id
        where i.need_id = n.id and o.kind = 'paid_trial' and o.owner_answer = 'confirmed'
          and o.startup_answer = 'confirmed' and o.withdrawn_at is null
      ) then 'confirmed' else 'unconfirmed' end as measure
    from needs n where (n.published_at at time zone ${wall.timeZone})::date
      between ${wall.from}::date and ${wall.until}::date`,
};

/** Everything that follows from a need is counted where the need is: in the year it was published, where its owner is. */
function needPlaces(scheme: FigureScheme) {
  return sql`
    select n.id, n.organisation_id as owner, ${yearOf(scheme, sql`n.published_at`)} as year,
      ${territoryOf(scheme)} as territory, ${sectionOf(scheme, 'n')} as section
    from needs n join organisations o on o.id = n.organisation_id
    left join sites s on s.organisation_id = o.id and s.main`;
}

function startupPlaces(scheme: FigureScheme) {
  return sql`
    select o.id, o.id as owner, ${yearOf(scheme, sql`o.created_at`)} as year,
      ${territoryOf(scheme)} as territory, coalesce(o.sector_section, '') as section
    from organisations o left join sites s on s.organisation_id = o.id and s.main
    where 'startup' = any(o.roles) and o.merged_into is null`;
}

function yearOf(scheme: FigureScheme, at: RawBuilder<unknown>) {
  const year = sql`extract(year from ${at} at time zone 'UTC')::int`;
  return sql`case when ${year} >= ${scheme.firstYear}::int then (${year})::text else '' end`;
}
