import { APPROVAL_MEANS, INTRODUCTION_STATES, OWNER_REFUSALS, STARTUP_REFUSALS } from '@navette/domain';
import { z } from 'zod';
import { runningClock } from '../clock/running.ts';
import { id, language } from '../field/reference.ts';
import { text } from '../field/text.ts';
import { writtenTo } from '../field/written-to.ts';
import { opportunity } from '../match/match.ts';
import { need } from '../need/view.ts';

/** What a side said by other means, put on record by a facilitator. */
export const onRecord = z
  .strictObject({ means: z.enum(APPROVAL_MEANS), givenBy: text(1, 120), on: z.iso.date() })
  .meta({ description: 'What a side said by other means, put on record by a facilitator.' });

export const proposeInput = z.strictObject({
  to: z.array(writtenTo).min(1).max(5).optional().meta({
    description: 'Whom to write to where nobody of the startup has an account; default: contacts kept there.',
  }),
});
export type ProposeInput = z.input<typeof proposeInput>;

/** The undertaking that somebody makes: the version that they read. */
export const undertakingInput = z.strictObject({
  version: text(1, 20).meta({ description: 'The version that was read, from GET /undertaking.' }),
  name: text(1, 120).optional().meta({ description: 'Who makes it; default: the person signed in, or written to.' }),
});

export const startupAnswer = z.discriminatedUnion('answer', [
  z.strictObject({
    answer: z.literal('interested'),
    undertaking: undertakingInput.optional(),
    record: onRecord.optional(),
  }),
  z
    .strictObject({
      answer: z.literal('declined'),
      reason: z.enum(STARTUP_REFUSALS),
      text: text(1, 2_000).optional(),
      record: onRecord.optional(),
    })
    .refine((value) => value.reason !== 'other' || value.text !== undefined, {
      error: 'expected a text when the reason is "other"',
      path: ['text'],
    }),
]);
export type StartupAnswer = z.input<typeof startupAnswer>;

export const ownerAnswer = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('chosen'), record: onRecord.optional() }),
  z
    .strictObject({
      answer: z.literal('declined'),
      reason: z.enum(OWNER_REFUSALS),
      text: text(1, 2_000).optional(),
      record: onRecord.optional(),
    })
    .refine((value) => value.reason !== 'other' || value.text !== undefined, {
      error: 'expected a text when the reason is "other"',
      path: ['text'],
    }),
]);
export type OwnerAnswer = z.input<typeof ownerAnswer>;

/** The confidentiality undertaking as it is asked for now. */
export const undertakingText = z.object({ version: z.string(), language, text: z.string() });
export type UndertakingText = z.infer<typeof undertakingText>;

/** An introduction as the startup sees it: the need at the stage that it has reached, nothing of the owner before names. */
export const disclosedIntroduction = z.object({
  id,
  matchId: id.nullable(),
  profileId: id,
  state: z.enum(INTRODUCTION_STATES),
  interested: z.boolean(),
  undertaken: z.boolean(),
  named: z.boolean(),
  clock: runningClock.nullable(),
  need: need.nullable(),
  explanation: opportunity.shape.explanation.nullable(),
});
export type DisclosedIntroduction = z.infer<typeof disclosedIntroduction>;
