import { pageRequest, type ShortlistFile, type ShortlistFileWithMarks } from '@navette/contracts';
import { findShortlist, listShortlistsOfNeed, type Page } from '@navette/db';
import { authorise, invalidField, notFound } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { needSubject } from '../need/subject.ts';
import { visibleNeed } from '../need/update.ts';
import { visibleShortlist } from './access.ts';
import { viewShortlists } from './view.ts';

/** A shortlist file with what was said of its startups. @throws DomainError `not_found` */
export async function readShortlist(ctx: Context, id: string): Promise<ShortlistFileWithMarks> {
  const { row } = await visibleShortlist(ctx, id);
  const [view] = await viewShortlists(ctx, ctx.db, [row]);
  if (view === undefined) throw notFound();
  return view;
}

/** Shortlist files of a need, newest first. */
export async function browseShortlists(
  ctx: Context,
  needId: string,
  query: z.input<typeof pageRequest>,
): Promise<Page<ShortlistFile>> {
  const need = await visibleNeed(ctx, needId);
  authorise(ctx.actor, 'shortlist.read', needSubject(need));
  const { cursor, limit } = parse(pageRequest, query);
  if (cursor !== undefined && (await findShortlist(ctx.db, cursor))?.needId !== needId) {
    throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  }
  const page = await listShortlistsOfNeed(ctx.db, { needId, after: cursor, limit });
  const views = await viewShortlists(ctx, ctx.db, page.items);
  return { items: views.map(({ marks: _marks, ...file }) => file), next: page.next };
}
