import type { NeedKind, NeedState } from '@navette/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Executor } from '../executor.ts';
import { containsPattern } from '../page/contains.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import { statement } from '../statement/statement.ts';
import { type NeedWithOwner, selectNeeds } from './needs.ts';

/** What is to be done next about a need: the earliest action that is noted and not done. */
export interface NextOfNeed {
  readonly activityId: string;
  readonly version: number;
  readonly text: string;
  /** YYYY-MM-DD; null: some day. */
  readonly on: string | null;
  /** Nobody: whoever sees it first. */
  readonly by: { readonly id: string; readonly name: string } | null;
}

/** A need in a list; `next` where the list was asked for it. */
export type ListedNeed = NeedWithOwner & { readonly next?: NextOfNeed | null };

/** Whose needs, and which of them: of a scope, a need in either `operatorId` or `organisationIds`. */
export interface NeedFilter extends PageRequest {
  readonly q?: string | undefined;
  readonly state?: NeedState | undefined;
  readonly kind?: NeedKind | undefined;
  readonly referentId?: string | undefined;
  /** Of owners in this area. */
  readonly area?: string | undefined;
  /** The beginning of the code of a sector: the need's own, else its owner's. */
  readonly sector?: string | undefined;
  /** Only needs with a match that nobody decided on yet. */
  readonly toReview?: boolean | undefined;
  readonly everywhere: boolean;
  readonly operatorId?: string | undefined;
  /** Of that operator, only these editions', and only of organisations in these areas or without a place. */
  readonly editionIds?: readonly string[] | undefined;
  readonly areas?: readonly string[] | undefined;
  readonly organisationIds: readonly string[];
  /** Tells what is to be done next of needs, as this operator noted it; everywhere: as any did. */
  readonly withNext?: boolean | undefined;
}

/** By what needs are sorted: a column that is never null, and which way. */
const ORDERS = {
  newest: { by: sql`needs.created_at`, direction: 'desc' },
  oldest: { by: sql`needs.created_at`, direction: 'asc' },
  updated: { by: sql`needs.updated_at`, direction: 'desc' },
  title: { by: sql`lower(needs.title)`, direction: 'asc' },
  // What nobody decides on a day comes last.
  decision: { by: sql`coalesce(needs.decision_date, 'infinity'::date)`, direction: 'asc' },
} as const satisfies Record<string, { by: RawBuilder<unknown>; direction: 'asc' | 'desc' }>;
export type NeedOrder = keyof typeof ORDERS;

function needsBy({ by, direction }: (typeof ORDERS)[NeedOrder]) {
  return statement((db, filter: NeedFilter) => {
    const { q, after, withNext } = filter;
    return selectNeeds(db)
      .where(within(filter))
      .$if(filter.state !== undefined, (query) => query.where('needs.state', '=', filter.state as NeedState))
      .$if(filter.kind !== undefined, (query) => query.where('needs.kind', '=', filter.kind as NeedKind))
      .$if(filter.referentId !== undefined, (query) =>
        query.where('needs.referentId', '=', filter.referentId as string),
      )
      .$if(filter.area !== undefined, (query) => query.where(sql<boolean>`${filter.area}::text = any(sites.area_path)`))
      .$if(filter.sector !== undefined, (query) =>
        query.where(sql<boolean>`starts_with(coalesce(needs.sector, organisations.sector), ${filter.sector}::text)`),
      )
      .$if(filter.toReview === true, (query) =>
        query.where(
          sql<boolean>`exists (select from matches
            where matches.need_id = needs.id and matches.state in ('suggested', 'reopened'))`,
        ),
      )
      .$if(q !== undefined, (query) =>
        query.where(
          sql<boolean>`(needs.title ilike ${q} or needs.description ilike ${q} or organisations.name ilike ${q})`,
        ),
      )
      .$if(after !== undefined, (query) =>
        query.where(
          sql<boolean>`(${by}, needs.id) ${sql.raw(direction === 'asc' ? '>' : '<')} (select ${by}, needs.id from needs where needs.id = ${after})`,
        ),
      )
      .$if(withNext === true, (query) => query.select(nextAsNoted(filter).as('next')))
      .orderBy(by, direction)
      .orderBy('needs.id', direction)
      .limit(filter.limit);
  });
}

function within({ everywhere, organisationIds, operatorId, editionIds, areas }: NeedFilter): RawBuilder<boolean> {
  if (everywhere) return sql<boolean>`true`;
  const own = sql`needs.organisation_id = any(${organisationIds}::uuid[])`;
  if (operatorId === undefined) return sql<boolean>`(${own})`;
  const inEdition = editionIds === undefined ? sql`true` : sql`needs.edition_id = any(${editionIds}::uuid[])`;
  const inArea =
    areas === undefined
      ? sql`true`
      : sql`(sites.area_path is null or sites.area_path = '{}' or sites.area_path && ${areas}::text[])`;
  return sql<boolean>`(${own} or (needs.operator_id = ${operatorId} and ${inEdition} and ${inArea}))`;
}

function nextAsNoted({ everywhere, operatorId }: NeedFilter): RawBuilder<NextOfNeed | null> {
  return sql<NextOfNeed | null>`(
    select json_build_object('activityId', activities.id, 'version', activities.version, 'text', activities.next_action,
      'on', activities.next_action_on,
      'by', case when people.id is null then null else json_build_object('id', people.id, 'name', people.name) end)
    from activities left join people on people.id = activities.next_action_by and people.erased_at is null
    where activities.need_id = needs.id and activities.next_action is not null and activities.next_action_done_at is null
      and ${everywhere ? sql`true` : sql`activities.operator_id = ${operatorId ?? null}::uuid`}
    order by activities.next_action_on nulls last, activities.id
    limit 1)`;
}

const BY_ORDER = Object.fromEntries(
  Object.entries(ORDERS).map(([name, order]) => [name, needsBy(order)]),
) as unknown as Readonly<Record<NeedOrder, (db: Executor, filter: NeedFilter) => Promise<ListedNeed[]>>>;

/** Needs, newest first unless another order is asked for. */
export async function listNeeds(
  db: Executor,
  filter: NeedFilter,
  order: NeedOrder = 'newest',
): Promise<Page<ListedNeed>> {
  const rows = await BY_ORDER[order](db, {
    ...filter,
    q: filter.q === undefined ? undefined : containsPattern(filter.q),
    limit: filter.limit + 1,
  });
  return pageOf(rows, filter.limit);
}
