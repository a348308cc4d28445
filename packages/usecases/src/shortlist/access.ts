import { findNeed, findShortlist, type NeedWithOwner, type ShortlistRow } from '@navette/db';
import { authorise, may, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { NO_ID } from '../context/no-id.ts';
import { needSubject } from '../need/subject.ts';

/** A shortlist that the actor may see, with its need. @throws DomainError `not_found` for everybody but the need's own side */
export async function visibleShortlist(
  ctx: Context,
  id: string,
): Promise<{ readonly row: ShortlistRow; readonly need: NeedWithOwner }> {
  authorise(ctx.actor, 'need.list');
  const row = await findShortlist(ctx.db, id);
  const need = await findNeed(ctx.db, row?.needId ?? NO_ID);
  if (row === undefined || need === undefined) throw notFound();
  if (!may(ctx.actor, 'shortlist.read', needSubject(need))) throw notFound();
  return { row, need };
}

/** The same, for who may write it. @throws DomainError `forbidden` for the owner, who only reads */
export async function writableShortlist(
  ctx: Context,
  id: string,
): Promise<{ readonly row: ShortlistRow; readonly need: NeedWithOwner }> {
  const found = await visibleShortlist(ctx, id);
  authorise(ctx.actor, 'shortlist.write', needSubject(found.need));
  return found;
}
