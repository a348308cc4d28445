import { type AttachmentRow, findAttachmentEver, removeAttachment, transaction } from '@navette/db';
import { authorise, DomainError, type EventScope, notFound, personIdOf } from '@navette/domain';
import { record } from '../context/record.ts';
import type { Party } from '../introduction/party.ts';
import { introductionScope } from '../introduction/scope.ts';
import { needScope, needSubject } from '../need/subject.ts';
import { type FileHome, homeOfFile } from './access.ts';
import type { FileContext } from './context.ts';

/**
 * Takes a file away, and its bytes from the disk. Asked once more, what is left of it goes.
 * @throws DomainError `not_found`; `forbidden` for who neither put it there nor facilitates
 */
export async function removeFile(ctx: FileContext, id: string): Promise<void> {
  if (ctx.actor.kind === 'visitor') throw new DomainError('unauthenticated', 'Sign in first.');
  const row = await findAttachmentEver(ctx.db, id);
  const home = await homeOfFile(ctx, row, 'evidence.write');
  if (row === undefined) throw notFound();
  const scope = home.of === 'need' ? scopeOfNeed(ctx, row, home) : scopeOfIntroduction(ctx, row, home.party);
  await transaction(ctx.db, async (trx) => {
    if (!(await removeAttachment(trx, id, ctx.now()))) return;
    const payload = { attachmentId: id, purpose: row.purpose };
    await record(trx, ctx, [{ kind: 'attachment.removed', ...scope, payload }]);
  });
  await ctx.files.remove(id);
}

function scopeOfNeed(
  ctx: FileContext,
  row: AttachmentRow,
  { need, files }: Extract<FileHome, { of: 'need' }>,
): EventScope {
  const subject = needSubject(need);
  if (row.removedAt !== null) authorise(ctx.actor, 'attachment.write', subject, 'attachment.read');
  else if (!files.some(({ view }) => view.id === row.id)) throw notFound();
  authorise(ctx.actor, 'attachment.write', subject);
  return needScope(need);
}

function scopeOfIntroduction(ctx: FileContext, row: AttachmentRow, party: Party): EventScope {
  if (party.side !== 'facilitator' && row.uploadedBy !== personIdOf(ctx.actor))
    throw new DomainError('forbidden', 'Whoever put a file there takes it away, or a facilitator does.');
  return introductionScope(party.row);
}
