import type { LinkUse } from '@navette/contracts';
import {
  countShortlistMarks,
  type Executor,
  findNeed,
  findShortlist,
  insertShortlistMark,
  type LinkRow,
} from '@navette/db';
import { authorise, DomainError, invalidField, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { record } from '../context/record.ts';
import { needScope } from '../need/subject.ts';
import { itemsOf } from './items.ts';
import { MOST_MARKS } from './shared.ts';

type Mark = Extract<LinkUse, { answer: 'mark' }>['marks'][number];

/** Notes what the holder of a link says of the startups of a shortlist, in the transaction that uses the link. */
export async function markByLink(trx: Executor, ctx: Context, link: LinkRow, marks: readonly Mark[]): Promise<void> {
  const row = link.shortlistId === null ? undefined : await findShortlist(trx, link.shortlistId);
  const need = row && (await findNeed(trx, row.needId));
  if (row === undefined || need === undefined) throw notFound();
  authorise(ctx.actor, 'shortlist.mark', { openedBy: [row.id] });
  if ((await countShortlistMarks(trx, row.id)) + marks.length > MOST_MARKS) {
    throw new DomainError('illegal_transition', `This shortlist has ${MOST_MARKS} marks and takes no more.`);
  }
  for (const [n, { matchId, mark, text }] of marks.entries()) {
    if (!itemsOf(row).some((item) => item.matchId === matchId)) {
      throw invalidField(`/marks/${n}/matchId`, 'unknown_startup', 'the matchId of a startup of this shortlist');
    }
    if (mark === 'question' && text == null) throw invalidField(`/marks/${n}/text`, 'required', 'the question');
    await insertShortlistMark(trx, {
      id: ctx.newId.ordered(),
      shortlistId: row.id,
      matchId,
      mark,
      text: text ?? null,
      name: link.name,
      at: ctx.now(),
    });
    const payload = { shortlistId: row.id, mark };
    await record(trx, ctx, [{ kind: 'shortlist.marked', ...needScope(need), matchId, payload }]);
  }
}
