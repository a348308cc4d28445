import type { ExportKind, matchList } from '@navette/contracts';
import type { Page } from '@navette/db';
import type { z } from 'zod';
import { browseActivities } from '../activity/read.ts';
import { browseContacts } from '../contact/read.ts';
import type { Context } from '../context/context.ts';
import { browseIntroductions } from '../introduction/read.ts';
import { browseMatchesOfNeed } from '../match/read.ts';
import { browseNeeds, readNeed } from '../need/read.ts';
import { browseOrganisations } from '../organisation/read.ts';
import { browseProfiles } from '../profile/read.ts';
import type { CellContext, CellType, CellValue, Column } from './column.ts';
import { activityColumns } from './columns/activities.ts';
import { contactColumns } from './columns/contacts.ts';
import { introductionColumns } from './columns/introductions.ts';
import { type MatchLine, matchColumns } from './columns/matches.ts';
import { needColumns } from './columns/needs.ts';
import { organisationColumns } from './columns/organisations.ts';
import { profileColumns } from './columns/profiles.ts';

/** Rows read at once. */
const PAGE = 100;

/** The filters of a list, parsed. */
export interface Filters {
  readonly needId?: string;
  readonly q?: string;
  readonly [name: string]: string | readonly string[] | undefined;
}

/** A kind of list: its columns, and its lines as the verb that people browse it with gives them. */
export interface ExportList {
  readonly columns: readonly { readonly key: string; readonly type: CellType }[];
  /** One cell for each of `keys`, in their order. */
  lines(
    ctx: Context,
    filters: Filters,
    keys: readonly string[],
    cells: CellContext,
  ): AsyncGenerator<readonly CellValue[]>;
}

/**
 * Every list that can be exported. Rows come through the browsing verbs, page by page, so that an export shows nothing
 * that its reader would not see on the screen.
 */
export const EXPORT_LISTS: Readonly<Record<ExportKind, ExportList>> = {
  needs: list(needColumns, paged(browseNeeds)),
  matches: list(matchColumns, eachMatch),
  introductions: list(introductionColumns, paged(browseIntroductions)),
  organisations: list(organisationColumns, paged(browseOrganisations)),
  profiles: list(profileColumns, paged(browseProfiles)),
  contacts: list(contactColumns, paged(browseContacts)),
  activities: list(activityColumns, paged(browseActivities)),
};

interface PageOf {
  readonly limit: number;
  readonly cursor?: string;
}

type Rows<Row> = (ctx: Context, filters: Filters) => AsyncGenerator<Row>;

function list<Row>(columns: readonly Column<Row>[], rows: Rows<Row>): ExportList {
  return {
    columns,
    async *lines(ctx, filters, keys, cells) {
      const chosen = keys.flatMap((key) => columns.find((column) => column.key === key) ?? []);
      for await (const row of rows(ctx, filters)) yield chosen.map((column) => column.value(row, cells));
    },
  };
}

/** Every row of a browsing verb. Filters were parsed by `EXPORT_FILTERS`, and the verb parses them again. */
function paged<Query, Row>(browse: (ctx: Context, query: Query) => Promise<Page<Row>>): Rows<Row> {
  return (ctx, filters) => eachRow((page) => browse(ctx, { ...filters, ...page } as Query));
}

async function* eachRow<Row>(browse: (page: PageOf) => Promise<Page<Row>>): AsyncGenerator<Row> {
  let cursor: string | undefined;
  for (;;) {
    const page = await browse({ limit: PAGE, ...(cursor !== undefined && { cursor }) });
    yield* page.items;
    if (page.next === null) return;
    cursor = page.next;
  }
}

async function* eachMatch(ctx: Context, filters: Filters): AsyncGenerator<MatchLine> {
  const { needId, q } = filters;
  const needs =
    needId === undefined
      ? eachRow((page) => browseNeeds(ctx, { ...page, ...(q !== undefined && { q }) }))
      : [await readNeed(ctx, needId)];
  for await (const need of needs) {
    if (need.stage !== 'all') continue;
    const state = filters.state as z.input<typeof matchList>['state'];
    for await (const match of eachRow((page) =>
      browseMatchesOfNeed(ctx, need.id, { ...page, ...(state && { state }) }),
    )) {
      yield { need, match };
    }
  }
}
