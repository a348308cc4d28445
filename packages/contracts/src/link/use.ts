import { OWNER_REFUSALS, SHORTLIST_MARKS, STARTUP_REFUSALS } from '@navette/domain';
import { z } from 'zod';
import { id, version } from '../field/reference.ts';
import { text } from '../field/text.ts';
import { undertakingInput } from '../introduction/flow.ts';
import { disputeReason, saysWhy, WHY_EXPECTED } from '../outcome/outcome.ts';

const why = { text: text(1, 2_000).optional() };

/** What the holder of a link says, told apart by what the link is for. */
export const linkUse = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('approve'), version }).meta({ description: 'approve_need: bon pour diffusion.' }),
  z
    .strictObject({ answer: z.literal('return'), version, reason: text(1, 2_000) })
    .meta({ description: 'approve_need: to be corrected.' }),
  z
    .strictObject({ answer: z.literal('interested'), undertaking: undertakingInput })
    .meta({ description: 'answer_introduction: interested, under the confidentiality undertaking.' }),
  z
    .strictObject({ answer: z.literal('declined'), reason: z.enum(STARTUP_REFUSALS), ...why })
    .meta({ description: 'answer_introduction: not for us.' }),
  z
    .strictObject({
      answer: z.literal('choose'),
      choices: z
        .array(
          z.discriminatedUnion('answer', [
            z.strictObject({ introductionId: id, answer: z.literal('chosen') }),
            z.strictObject({
              introductionId: id,
              answer: z.literal('declined'),
              reason: z.enum(OWNER_REFUSALS),
              ...why,
            }),
          ]),
        )
        .min(1)
        .max(20)
        .refine((list) => new Set(list.map((choice) => choice.introductionId)).size === list.length, {
          error: 'expected each startup once',
        }),
    })
    .meta({ description: 'choose_startups: whom the owner wants to meet; those not named stay interested.' }),
  z
    .strictObject({
      answer: z.literal('mark'),
      marks: z
        .array(z.strictObject({ matchId: id, mark: z.enum(SHORTLIST_MARKS), text: text(1, 2_000).nullish() }))
        .min(1)
        .max(5),
    })
    .meta({ description: 'mark_shortlist: go, no-go or a question of each startup.' }),
  z
    .strictObject({ answer: z.enum(['confirmed', 'disputed']), version, reason: disputeReason })
    .refine(saysWhy, WHY_EXPECTED)
    .meta({ description: 'confirm_outcome: what was reported is so, or is not.' }),
  z
    .strictObject({
      answer: z.literal('accept'),
      password: z.string().min(12).max(128),
      name: text(1, 120).optional(),
    })
    .meta({ description: 'accept_invitation: makes the account.' }),
  z.strictObject({ answer: z.literal('object'), ...why }).meta({ description: 'object: no more contact.' }),
]);
export type LinkUse = z.input<typeof linkUse>;

/** What became of it. */
export const linkUsed = z.object({ used: z.string() });
export type LinkUsed = z.infer<typeof linkUsed>;
