import { z } from 'zod';
import { id } from '../field/reference.ts';
import { text } from '../field/text.ts';

const signatory = z.strictObject({ name: text(1, 200), organisation: text(1, 200) });

export const ndaInput = z
  .strictObject({
    signatories: z.array(signatory).min(2).max(10),
    signedOn: z.iso.date(),
    validUntil: z.iso.date().nullish(),
    attachmentId: id.nullish().meta({ description: 'A file of this introduction.' }),
  })
  .refine((nda) => !nda.validUntil || nda.validUntil >= nda.signedOn, {
    error: 'expected a day not before it was signed',
    path: ['validUntil'],
  });
export type NdaInput = z.input<typeof ndaInput>;

/** An agreement of both sides that somebody noted: who signed, when, until when. */
export const nda = z.object({
  id,
  introductionId: id,
  signatories: z.array(z.object({ name: z.string(), organisation: z.string() })),
  signedOn: z.string(),
  validUntil: z.string().nullable(),
  attachmentId: id.nullable(),
  recordedAt: z.string(),
});
export type Nda = z.infer<typeof nda>;
