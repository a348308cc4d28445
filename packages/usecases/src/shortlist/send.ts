import { type ShortlistFile, sendShortlistInput } from '@navette/contracts';
import { findPerson, findShortlist, transaction } from '@navette/db';
import { notFound, personIdOf } from '@navette/domain';
import { isLanguage } from '@navette/taxonomy';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { queueMails } from '../mail/queue.ts';
import { needScope } from '../need/subject.ts';
import { refuseOpposed } from '../opposition/refuse-opposed.ts';
import { writableShortlist } from './access.ts';
import { checkItems, itemsOf } from './items.ts';
import { viewShortlists } from './view.ts';

/**
 * Writes to somebody of the owner with a link of their own by which they read the shortlist and mark it once. Links sent
 * before to others stay open.
 * @throws DomainError `not_found`, `forbidden`, `invalid` where a startup is no longer shortlisted, or somebody said no to
 * being written to
 */
export async function sendShortlist(
  ctx: Context,
  id: string,
  input: z.input<typeof sendShortlistInput>,
): Promise<ShortlistFile> {
  const { row, need } = await writableShortlist(ctx, id);
  const { to } = parse(sendShortlistInput, input);
  await refuseOpposed(
    ctx.db,
    to.map(({ email }, index) => ({ email, pointer: `/to/${index}/email` })),
  );
  await checkItems(ctx.db, need.id, itemsOf(row));
  const personId = personIdOf(ctx.actor);
  const referent = personId === null ? undefined : await findPerson(ctx.db, personId);
  const written = await transaction(ctx.db, async (trx) => {
    await queueMails(
      trx,
      ctx,
      to.map((one) => ({
        kind: 'shortlist_shared' as const,
        to: {
          address: one.email,
          name: one.name,
          language: one.language ?? (isLanguage(row.language) ? row.language : ctx.language),
        },
        operatorId: need.operatorId,
        needId: need.id,
        data: { needTitle: need.title, referentName: referent?.name ?? '' },
        link: { purpose: 'mark_shortlist' as const, operatorId: need.operatorId, needId: need.id, shortlistId: id },
        replyTo: referent?.email,
      })),
    );
    await record(trx, ctx, [
      { kind: 'shortlist.shared', ...needScope(need), payload: { shortlistId: id, recipients: to.length } },
    ]);
    return findShortlist(trx, id);
  });
  const [view] = written === undefined ? [] : await viewShortlists(ctx, ctx.db, [written]);
  if (view === undefined) throw notFound();
  const { marks: _marks, ...file } = view;
  return file;
}
