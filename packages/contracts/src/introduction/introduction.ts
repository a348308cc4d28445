import { INTRODUCTION_STATES, NEED_KINDS } from '@navette/domain';
import { z } from 'zod';
import { runningClock } from '../clock/running.ts';
import { pageQuery } from '../field/page.ts';
import { id, version } from '../field/reference.ts';
import { several } from '../field/several.ts';
import { text } from '../field/text.ts';

const step = z.strictObject({
  state: z.enum(INTRODUCTION_STATES),
  on: z.iso.date().optional().meta({ description: 'Default: today.' }),
  reason: text(1, 2_000).nullish(),
});
const amount = z.number().min(0).max(1e9).nullish().meta({ description: 'Euros.' });
const note = text(1, 10_000).nullish();

export const introductionInput = z.strictObject({
  needId: id,
  profileId: id,
  steps: z.array(step).min(1).max(30).meta({ description: 'What it went through so far, oldest first.' }),
  amount,
  note,
});
export type IntroductionInput = z.input<typeof introductionInput>;

export const introductionMove = z.strictObject({ version, ...step.shape, amount, note });
export type IntroductionMove = z.input<typeof introductionMove>;

export const introductionList = z.object({
  ...pageQuery,
  state: several(INTRODUCTION_STATES).optional().meta({ description: 'One state, or several separated by commas.' }),
  needId: id.optional(),
  organisationId: id.optional().meta({ description: 'Only those of this owner or startup.' }),
});

/** An introduction as the owner's side sees it. `note` is the operator's alone. */
export const introduction = z.object({
  id,
  need: z.object({ id, title: z.string(), kind: z.enum(NEED_KINDS) }),
  owner: z.object({ id, name: z.string() }),
  profile: z.object({ id, title: z.string() }),
  startup: z.object({ id, name: z.string() }),
  state: z.enum(INTRODUCTION_STATES),
  stateReason: z.string().nullable(),
  stateSince: z.string(),
  amount: z.number().nullable(),
  note: z.string().nullable(),
  named: z.boolean().meta({ description: 'Both sides said yes: they know each other’s names.' }),
  clock: runningClock.nullable().meta({ description: 'Who must act by when.' }),
  version: z.number().int(),
  createdAt: z.string(),
});
export type Introduction = z.infer<typeof introduction>;

export const introductionWithSteps = introduction.extend({
  steps: z.array(z.object({ state: z.enum(INTRODUCTION_STATES), on: z.string(), reason: z.string().nullable() })),
});
export type IntroductionWithSteps = z.infer<typeof introductionWithSteps>;
