import { APPROVAL_MEANS, CONFIDENCES, OUTCOME_ANSWERS, OUTCOME_KINDS, OUTCOME_SIDES, SIDES } from '@navette/domain';
import { z } from 'zod';
import { areaId, euros, id, version } from '../field/reference.ts';
import { text } from '../field/text.ts';

const cn8 = z
  .array(z.string().regex(/^\d{8}$/, { error: 'expected a code of the combined nomenclature, eight digits' }))
  .max(20)
  .transform((codes) => [...new Set(codes)])
  .meta({ description: 'Products whose import it replaces, combined nomenclature.' });

const facts = {
  amount: euros.nullish().meta({ description: 'Euros.' }),
  jobs: z.number().min(0).max(100_000).nullish().meta({ description: 'Full-time equivalents.' }),
  siteId: id.nullish().meta({ description: 'A site of the owner or of the startup.' }),
  commune: text(1, 120).nullish(),
  area: areaId.nullish(),
  startsOn: z.iso.date().nullish(),
  endsOn: z.iso.date().nullish(),
  cn8: cn8.optional(),
  note: text(1, 2_000).nullish().meta({ description: 'Read by both sides.' }),
  evidenceId: id.nullish().meta({ description: 'A file of this introduction that shows it.' }),
};

export const outcomeInput = z.strictObject({ kind: z.enum(OUTCOME_KINDS), ...facts });
export type OutcomeInput = z.input<typeof outcomeInput>;

export const outcomeChange = z.strictObject({ version, ...facts });
export type OutcomeChange = z.input<typeof outcomeChange>;

/** Asked of whoever says that it was not so; read by their own side, and by those who follow the introduction. */
export const disputeReason = text(1, 2_000)
  .optional()
  .meta({ description: 'Why it was not so: required with "disputed", and given with nothing else.' });

/** Whether somebody who says that it was not so says why, and nobody else does. */
export function saysWhy({
  answer,
  reason,
}: {
  readonly answer: string;
  readonly reason?: string | undefined;
}): boolean {
  return (answer === 'disputed') === (reason !== undefined);
}

/** Where an answer without its reason, or with one too many, is refused. */
export const WHY_EXPECTED = {
  error: 'expected why it was not so, in a sentence, with "disputed"; nothing with "confirmed"',
  path: ['reason'],
};

/** What an answer says beside the version that it is about. */
export const outcomeAnswerFields = z.strictObject({
  version,
  answer: z.enum(OUTCOME_ANSWERS),
  reason: disputeReason,
  side: z.enum(OUTCOME_SIDES).optional().meta({ description: 'Whose word a facilitator puts on record.' }),
  means: z.enum(APPROVAL_MEANS).optional().meta({ description: 'How it reached the facilitator.' }),
});

export const outcomeAnswerInput = outcomeAnswerFields.refine(saysWhy, WHY_EXPECTED);
export type OutcomeAnswerInput = z.input<typeof outcomeAnswerInput>;

export const outcomeWithdrawalInput = z.strictObject({ version });
export type OutcomeWithdrawalInput = z.input<typeof outcomeWithdrawalInput>;

const word = z.object({
  answer: z.enum(OUTCOME_ANSWERS).nullable(),
  at: z.string().nullable(),
  recorded: z.boolean().meta({ description: 'Put on record by a facilitator.' }),
  reason: z
    .string()
    .nullable()
    .meta({ description: 'Why it is disputed; null for the other side, and where it is not.' }),
});

/** What came of an introduction, as both sides read it. */
export const outcome = z.object({
  id,
  introductionId: id,
  kind: z.enum(OUTCOME_KINDS),
  amount: z.number().nullable(),
  currency: z.string(),
  jobs: z.number().nullable(),
  siteId: id.nullable(),
  commune: z.string().nullable(),
  area: z.string().nullable(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  cn8: z.array(z.string()),
  note: z.string().nullable(),
  evidenceId: id.nullable(),
  declaredBy: z.enum(SIDES),
  owner: word,
  startup: word,
  confidence: z.enum(CONFIDENCES),
  withdrawn: z.boolean(),
  version: z.number().int(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Outcome = z.infer<typeof outcome>;
