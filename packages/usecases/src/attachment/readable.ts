import type { Attachment } from '@navette/contracts';
import { listAttachments, type NeedWithOwner } from '@navette/db';
import { isShownAt, may, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { organisationsOf, shownTo } from '../disclosure/shown.ts';
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
export async function readableFiles(ctx: Context, need: NeedWithOwner): Promise<Readable[]> {
  const subject = needSubject(need);
  const rows = await listAttachments(ctx.db, { needId: need.id });
  if (may(ctx.actor, 'attachment.read', subject)) {
    const mayChange = may(ctx.actor, 'attachment.write', subject);
    return rows.map((row) => ({ view: attachmentView(row, mayChange) }));
  }
  const { stage, organisationId, undertakingId } = await shownTo(ctx.db, need, organisationsOf(ctx.actor));
  const matched = organisationId === null ? [] : [organisationId];
  if (!may(ctx.actor, 'attachment.read_disclosed', { ...subject, matchedOrganisationIds: matched })) throw notFound();
  if (organisationId === null || stage === 'nothing') throw notFound();
  if (stage === 'teaser') return [];
  return rows.flatMap((row, index) => {
    if (!isShownAt(row.stage, stage)) return [];
    const view = stage === 'all' ? attachmentView(row, false) : maskedAttachment(row, index + 1);
    return [{ view, shown: { organisationId, stage, undertakingId } }];
  });
}
