import { type ShortlistFile, type ShortlistFileInput, shortlistFileInput } from '@navette/contracts';
import { findShortlist, insertShortlist, transaction } from '@navette/db';
import { authorise, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { needScope, needSubject } from '../need/subject.ts';
import { visibleNeed } from '../need/update.ts';
import { checkItems } from './items.ts';
import { viewShortlists } from './view.ts';

/**
 * Writes a shortlist file down for the owner of a need: one to five startups that a facilitator shortlisted for it.
 * @throws DomainError `not_found`, `forbidden`, `invalid`
 */
export async function createShortlist(ctx: Context, needId: string, input: ShortlistFileInput): Promise<ShortlistFile> {
  const need = await visibleNeed(ctx, needId);
  authorise(ctx.actor, 'shortlist.write', needSubject(need));
  const given = parse(shortlistFileInput, input);
  const items = given.items.map(({ matchId, note }) => ({ matchId, note: note ?? null }));
  const id = ctx.newId.ordered();
  const now = ctx.now();
  const row = await transaction(ctx.db, async (trx) => {
    await checkItems(trx, needId, items);
    await insertShortlist(trx, {
      id,
      needId,
      operatorId: need.operatorId,
      language: given.language ?? need.language ?? ctx.language,
      message: given.message ?? null,
      items: JSON.stringify(items),
      createdBy: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
      createdAt: now,
      updatedAt: now,
    });
    const payload = { shortlistId: id, startups: items.length };
    await record(trx, ctx, [{ kind: 'shortlist.created', ...needScope(need), payload }]);
    return findShortlist(trx, id);
  });
  const [view] = row === undefined ? [] : await viewShortlists(ctx, ctx.db, [row]);
  if (view === undefined) throw notFound();
  return view;
}
