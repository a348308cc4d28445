import type { Attachment } from '@navette/contracts';
import { findNeed, listAttachments, type NeedWithOwner } from '@navette/db';
import { isShownAt, may, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { organisationsOf, shownOf } from '../disclosure/shown.ts';
import { needSubject } from '../need/subject.ts';
import { attachmentView, maskedAttachment } from './view.ts';

/** A file of a need that somebody may read. */
export interface Readable {
  readonly view: Attachment;
  /** To which startup it is shown, and at which stage; undefined: to the owner's side. */
  readonly shown?: {
    readonly organisationId: string;
    readonly stage: 'card' | 'all';
    readonly undertakingId: string | null;
  };
}

/** Files of a need as the actor's side and stage let them be seen. @throws DomainError `not_found` where the need is not */
export async function readableFiles(
  ctx: Context,
  needId: string,
): Promise<{ readonly need: NeedWithOwner; readonly files: readonly Readable[] }> {
  const need = await findNeed(ctx.db, needId);
  const subject = need && needSubject(need);
  if (need !== undefined && subject !== undefined && may(ctx.actor, 'attachment.read', subject)) {
    const mayChange = may(ctx.actor, 'attachment.write', subject);
    const rows = await listAttachments(ctx.db, { needId });
    return { need, files: rows.map((row) => ({ view: attachmentView(row, mayChange) })) };
  }
  const shown = await shownOf(ctx.db, needId, need, organisationsOf(ctx.actor));
  const { stage, organisationId, undertakingId } = shown;
  const matched = organisationId === null ? [] : [organisationId];
  if (!may(ctx.actor, 'attachment.read_disclosed', { ...subject, matchedOrganisationIds: matched })) throw notFound();
  if (need === undefined || organisationId === null || stage === 'nothing') throw notFound();
  if (stage === 'teaser') return { need, files: [] };
  const rows = await listAttachments(ctx.db, { needId });
  const files = rows.flatMap((row, index): Readable[] => {
    if (!isShownAt(row.stage, stage)) return [];
    const view = stage === 'all' ? attachmentView(row, false) : maskedAttachment(row, index + 1);
    return [{ view, shown: { organisationId, stage, undertakingId } }];
  });
  return { need, files };
}
