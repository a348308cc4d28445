import { type ShortlistFile, type ShortlistFileChange, shortlistFileChange } from '@navette/contracts';
import { findShortlist, transaction, updateShortlist } from '@navette/db';
import { notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse, staleVersion } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { needScope } from '../need/subject.ts';
import { writableShortlist } from './access.ts';
import { checkItems } from './items.ts';
import { viewShortlists } from './view.ts';

/**
 * Changes a shortlist file; an open link shows it as it is now. Marks on a startup that is taken off stay on record.
 * @throws DomainError `not_found`, `forbidden`, `invalid`, `stale_version`
 */
export async function changeShortlist(ctx: Context, id: string, input: ShortlistFileChange): Promise<ShortlistFile> {
  const { row: current, need } = await writableShortlist(ctx, id);
  const given = parse(shortlistFileChange, input);
  const items = given.items?.map(({ matchId, note }) => ({ matchId, note: note ?? null }));
  const row = await transaction(ctx.db, async (trx) => {
    if (items !== undefined) await checkItems(trx, need.id, items);
    const changed = await updateShortlist(trx, id, given.version, {
      ...(items !== undefined && { items: JSON.stringify(items) }),
      ...(given.message !== undefined && { message: given.message }),
      ...(given.language !== undefined && { language: given.language }),
      updatedAt: ctx.now(),
    });
    if (!changed) throw staleVersion((await findShortlist(trx, id))?.version ?? current.version);
    const payload = { shortlistId: id, version: given.version + 1, ...(items && { startups: items.length }) };
    await record(trx, ctx, [{ kind: 'shortlist.changed', ...needScope(need), payload }]);
    return findShortlist(trx, id);
  });
  const [view] = row === undefined ? [] : await viewShortlists(ctx, ctx.db, [row]);
  if (view === undefined) throw notFound();
  return view;
}
