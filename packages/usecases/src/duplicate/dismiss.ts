import type { Duplicate } from '@navette/contracts';
import { findDuplicate, findOrganisationsEvenMerged, lockDuplicate, transaction, updateDuplicate } from '@navette/db';
import { authorise, DomainError, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { record } from '../context/record.ts';
import { duplicateView } from './view.ts';

/** Sets a pair aside: these are two. It is not proposed again unless its reasons grow. @throws DomainError `illegal_transition` */
export async function dismissDuplicate(ctx: Context, id: string): Promise<Duplicate> {
  authorise(ctx.actor, 'duplicate.decide');
  const row = await transaction(ctx.db, async (trx) => {
    const locked = await lockDuplicate(trx, id);
    if (locked === undefined) throw notFound();
    if (locked.state === 'merged') {
      throw new DomainError('illegal_transition', 'These two are merged; undo the merge to take it back.');
    }
    if (locked.state === 'dismissed') return locked;
    const decidedBy = ctx.actor.kind === 'person' ? ctx.actor.personId : null;
    await updateDuplicate(trx, id, { state: 'dismissed', decidedBy, decidedAt: ctx.now() });
    // The directory's business, not the two organisations': their own people are not told of each other.
    const payload = { duplicateId: id, firstId: locked.firstId, secondId: locked.secondId, score: locked.score };
    await record(trx, ctx, [{ kind: 'duplicate.dismissed', payload }]);
    return findDuplicate(trx, id);
  });
  if (row === undefined) throw notFound();
  const organisations = await findOrganisationsEvenMerged(ctx.db, [row.firstId, row.secondId]);
  const [first, second] = [organisations.get(row.firstId), organisations.get(row.secondId)];
  if (first === undefined || second === undefined) throw notFound();
  return duplicateView(row, first, second);
}
