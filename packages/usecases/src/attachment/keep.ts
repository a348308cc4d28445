import type { Attachment } from '@navette/contracts';
import {
  type AttachmentRow,
  attachedBytes,
  findAttachment,
  insertAttachment,
  listAttachments,
  lockNeed,
  type NeedWithOwner,
  transaction,
} from '@navette/db';
import { type AttachmentPurpose, type AttachmentStage, type EventScope, notFound, personIdOf } from '@navette/domain';
import { checkRoom, safeFileName, sniff, stripMetadata } from '@navette/files';
import { record } from '../context/record.ts';
import type { FileContext } from './context.ts';
import { attachmentView } from './view.ts';

/** A file to be kept. */
export interface NewFile {
  readonly need: NeedWithOwner;
  readonly introductionId?: string;
  readonly purpose: AttachmentPurpose;
  readonly stage: AttachmentStage;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly scope: EventScope;
}

/**
 * Keeps a file: known by its bytes, without what is not seen in it, under an id that tells no time. Its bytes are on the disk
 * before its row is; what fails between leaves bytes that nobody can ask for.
 * @throws DomainError `invalid`, `/file`, with one of the problems of files
 */
export async function keepFile(ctx: FileContext, file: NewFile): Promise<Attachment> {
  const { need, introductionId, purpose, stage } = file;
  const sniffed = await sniff(file.bytes, file.fileName);
  const { bytes, found } = await stripMetadata(file.bytes, sniffed);
  const id = ctx.newId.opaque();
  const stored = await ctx.files.put(id, bytes);
  try {
    const row = await transaction(ctx.db, async (trx) => {
      // Locked, so that two files that come at once are counted one after the other.
      await lockNeed(trx, need.id);
      const about = introductionId === undefined ? { needId: need.id } : { introductionId };
      checkRoom(stored.size, {
        filesOfNeed: (await listAttachments(trx, about)).length,
        bytesOfOrganisation: await attachedBytes(trx, need.organisationId),
      });
      await insertAttachment(trx, {
        id,
        needId: need.id,
        introductionId: introductionId ?? null,
        stage,
        purpose,
        fileName: safeFileName(file.fileName, sniffed.extension),
        mediaType: sniffed.mime,
        extension: sniffed.extension,
        size: stored.size,
        sha256: Buffer.from(stored.sha256, 'hex'),
        warnings: JSON.stringify(found),
        uploadedBy: personIdOf(ctx.actor),
        createdAt: ctx.now(),
      });
      const payload = { attachmentId: id, purpose, stage, ...(introductionId !== undefined && { introductionId }) };
      await record(trx, ctx, [{ kind: 'attachment.added', ...file.scope, payload }]);
      return findAttachment(trx, id);
    });
    if (row === undefined) throw notFound();
    return attachmentView(row, true);
  } catch (error) {
    await ctx.files.remove(id).catch(() => undefined);
    throw error;
  }
}

/** Whether it is a file of a need, and not of one of its introductions. */
export function isOfNeed(row: AttachmentRow): boolean {
  return row.introductionId === null;
}
