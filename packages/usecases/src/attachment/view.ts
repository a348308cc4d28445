import type { Attachment } from '@navette/contracts';
import type { AttachmentRow } from '@navette/db';
import { maskedFileName } from '@navette/domain';

/** A file as those see it who know whose it is; `warnings` only for who may change it. */
export function attachmentView(row: AttachmentRow, mayChange: boolean): Attachment {
  return {
    id: row.id,
    purpose: row.purpose,
    stage: row.stage,
    fileName: row.fileName,
    mediaType: row.mediaType,
    size: row.size,
    warnings: mayChange ? (row.warnings as { field: string; value: string }[]) : null,
    createdAt: row.createdAt.toISOString(),
  };
}

/** The same before names. `position`: among the files of the need, from 1. */
export function maskedAttachment(row: AttachmentRow, position: number): Attachment {
  const fileName = maskedFileName(position, row.extension);
  return { ...attachmentView(row, false), fileName, createdAt: null };
}
