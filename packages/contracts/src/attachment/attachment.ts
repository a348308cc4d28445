import { ATTACHMENT_PURPOSES, ATTACHMENT_STAGES, INTRODUCTION_FILE_PURPOSES } from '@navette/domain';
import { z } from 'zod';
import { id } from '../field/reference.ts';
import { text } from '../field/text.ts';

const fileName = text(1, 300);

export const needFileQuery = z.object({
  fileName,
  stage: z.enum(ATTACHMENT_STAGES).default('all').meta({ description: 'From which stage on a startup reads it.' }),
});
export type NeedFileQuery = z.input<typeof needFileQuery>;

export const introductionFileQuery = z.object({ fileName, purpose: z.enum(INTRODUCTION_FILE_PURPOSES) });
export type IntroductionFileQuery = z.input<typeof introductionFileQuery>;

/** A file that stands with a need or an introduction, as its reader may know of it. */
export const attachment = z.object({
  id,
  purpose: z.enum(ATTACHMENT_PURPOSES),
  stage: z.enum(ATTACHMENT_STAGES),
  fileName: z.string().meta({ description: 'Before names, one that says nothing.' }),
  mediaType: z.string(),
  size: z.number().int().meta({ description: 'Bytes.' }),
  warnings: z
    .array(z.object({ field: z.string(), value: z.string() }))
    .nullable()
    .meta({ description: 'What in the file could tell whose it is; for who may change it.' }),
  createdAt: z.string().nullable(),
});
export type Attachment = z.infer<typeof attachment>;

/** The files of a need or an introduction, the oldest first: a bounded number. */
export const attachmentsOf = z.object({ items: z.array(attachment) });
export type AttachmentsOf = z.infer<typeof attachmentsOf>;
