import { type Duplicate, duplicateList, type Merge, pageRequest } from '@navette/contracts';
import {
  findDuplicate,
  findMerge,
  findOrganisationsEvenMerged,
  listDuplicates,
  listMerges,
  type Page,
} from '@navette/db';
import { authorise, invalidField } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { duplicateView, mergeView } from './view.ts';

/** Pairs that look like one organisation, most likely first. */
export async function browseDuplicates(ctx: Context, query: z.input<typeof duplicateList>): Promise<Page<Duplicate>> {
  authorise(ctx.actor, 'duplicate.read');
  const { cursor, limit, state } = parse(duplicateList, query);
  if (cursor !== undefined && (await findDuplicate(ctx.db, cursor)) === undefined) throw unknownCursor();
  const page = await listDuplicates(ctx.db, { state, after: cursor, limit });
  const organisations = await findOrganisationsEvenMerged(
    ctx.db,
    page.items.flatMap((row) => [row.firstId, row.secondId]),
  );
  const items = page.items.flatMap((row) => {
    const [first, second] = [organisations.get(row.firstId), organisations.get(row.secondId)];
    return first && second ? [duplicateView(row, first, second)] : [];
  });
  return { items, next: page.next };
}

/** Merges, newest first. */
export async function browseMerges(ctx: Context, query: z.input<typeof pageRequest>): Promise<Page<Merge>> {
  authorise(ctx.actor, 'duplicate.read');
  const { cursor, limit } = parse(pageRequest, query);
  if (cursor !== undefined && (await findMerge(ctx.db, cursor)) === undefined) throw unknownCursor();
  const page = await listMerges(ctx.db, { after: cursor, limit });
  return { items: page.items.map(mergeView), next: page.next };
}

function unknownCursor() {
  return invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
}
