import { type AttachmentRow, findAttachmentEver, findNeed, removeAttachment, transaction } from '@navette/db';
import { authorise, DomainError, type EventScope, notFound, personIdOf } from '@navette/domain';
import { record } from '../context/record.ts';
import { introductionScope, namedParty } from '../introduction/named-party.ts';
import { needScope, needSubject } from '../need/subject.ts';
import type { FileContext } from './context.ts';
import { isOfNeed } from './keep.ts';
import { readableFiles } from './readable.ts';

/**
 * Takes a file away, and its bytes from the disk. Asked once more, what is left of it goes.
 * @throws DomainError `not_found`; `forbidden` for who neither put it there nor facilitates
 */
export async function removeFile(ctx: FileContext, id: string): Promise<void> {
  if (ctx.actor.kind === 'visitor') throw new DomainError('unauthenticated', 'Sign in first.');
  const row = await findAttachmentEver(ctx.db, id);
  if (row === undefined) throw notFound();
  const scope = isOfNeed(row) ? await scopeOfNeed(ctx, row) : await scopeOfIntroduction(ctx, row);
  await transaction(ctx.db, async (trx) => {
    if (!(await removeAttachment(trx, id, ctx.now()))) return;
    const payload = { attachmentId: id, purpose: row.purpose };
    await record(trx, ctx, [{ kind: 'attachment.removed', ...scope, payload }]);
  });
  await ctx.files.remove(id);
}

async function scopeOfNeed(ctx: FileContext, row: AttachmentRow): Promise<EventScope> {
  const need = await findNeed(ctx.db, row.needId);
  if (need === undefined) throw notFound();
  if (row.removedAt !== null) authorise(ctx.actor, 'attachment.write', needSubject(need), 'attachment.read');
  else if (!(await readableFiles(ctx, need)).some(({ view }) => view.id === row.id)) throw notFound();
  authorise(ctx.actor, 'attachment.write', needSubject(need));
  return needScope(need);
}

async function scopeOfIntroduction(ctx: FileContext, row: AttachmentRow): Promise<EventScope> {
  const party = await namedParty(ctx, row.introductionId ?? '', 'evidence.write');
  if (party.side !== 'facilitator' && row.uploadedBy !== personIdOf(ctx.actor))
    throw new DomainError('forbidden', 'Whoever put a file there takes it away, or a facilitator does.');
  return introductionScope(party.row);
}
