import { type NeedView, pageRequest } from '@navette/contracts';
import { listPublicNeeds, type Page } from '@navette/db';
import { invalidField, may, projectNeed } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { needFacts } from './facts.ts';

/** Teasers of public needs whose owner lets everybody read them, newest first: for whoever asks. */
export async function browsePublicNeeds(ctx: Context, query: z.input<typeof pageRequest>): Promise<Page<NeedView>> {
  const { cursor, limit } = parse(pageRequest, query);
  if (!may(ctx.actor, 'need.read_public')) return { items: [], next: null };
  const page = await listPublicNeeds(ctx.db, { after: cursor, limit });
  if (page === undefined) throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  return {
    items: page.items.flatMap((row) => (projectNeed(needFacts(row), 'teaser') as NeedView | null) ?? []),
    next: page.next,
  };
}
