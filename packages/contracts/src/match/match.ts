import { DISMISSAL_REASONS, MATCH_ORIGINS, MATCH_STATES } from '@navette/domain';
import { z } from 'zod';
import { pageQuery } from '../field/page.ts';
import { id, version } from '../field/reference.ts';
import { text } from '../field/text.ts';
import { need } from '../need/view.ts';

/** One gate with both values and a sentence in the reader's language. `passed` null: not said, which excludes nobody. */
export const gate = z.object({
  key: z.string(),
  passed: z.boolean().nullable(),
  need: z.unknown(),
  profile: z.unknown(),
  text: z.string(),
});

/** One scored aspect: signed contribution in logits, evidence by key, and a sentence in the reader's language. */
export const criterion = z.object({
  key: z.string(),
  value: z.number().nullable(),
  mean: z.number(),
  weight: z.number(),
  contribution: z.number(),
  evidence: z.unknown(),
  text: z.string(),
});

export const explanation = z.object({
  modelVersion: z.string(),
  score: z.number(),
  meanLogit: z.number(),
  eligible: z.boolean(),
  summary: z.string().meta({ description: "One sentence, for and against, in the reader's language." }),
  gates: z.array(gate),
  criteria: z.array(criterion),
});
export type ExplanationView = z.infer<typeof explanation>;

/** A match as the owner's side sees it. */
export const match = z.object({
  id,
  needId: id,
  profile: z.object({ id, title: z.string(), organisation: z.object({ id, name: z.string() }) }),
  origin: z.enum(MATCH_ORIGINS),
  state: z.enum(MATCH_STATES),
  reason: z.string().nullable(),
  reasonText: z.string().nullable(),
  rank: z.number().int(),
  score: z.number(),
  explanation,
  version: z.number().int(),
  decidedAt: z.string().nullable(),
});
export type Match = z.infer<typeof match>;

/** A match as the startup sees it: the need and the reasons at its stage, nothing of the owner. */
export const opportunity = z.object({
  id,
  profileId: id,
  score: z.number(),
  need,
  explanation: explanation.omit({ meanLogit: true }),
  introductionId: id
    .nullable()
    .meta({ description: 'The introduction in which the startup was asked; null as long as it was not.' }),
});
export type Opportunity = z.infer<typeof opportunity>;

export const matchView = z.union([match, opportunity]);

export const matchList = z.object({
  ...pageQuery,
  state: z
    .enum([...MATCH_STATES, 'open'])
    .optional()
    .meta({ description: 'Default: all but superseded. "open": nobody decided on it yet.' }),
});

/** A startup that a facilitator adds by hand. */
export const addMatchInput = z.strictObject({ profileId: id });

export const shortlistInput = z.strictObject({ version });
export const dismissInput = z
  .strictObject({ version, reason: z.enum(DISMISSAL_REASONS), text: text(1, 2_000).optional() })
  .refine((value) => value.reason !== 'other' || value.text !== undefined, {
    error: 'expected a text when the reason is "other"',
    path: ['text'],
  });
export const reopenInput = z.strictObject({ version });

/** One step in the life of a match, oldest first. */
export const decision = z.object({
  kind: z.string(),
  at: z.string(),
  by: z.string().nullable(),
  reason: z.string().nullable(),
  text: z.string().nullable(),
});

/** Why a pair is, or is not, a match. `match`: the stored one, if the engine or a person made one. */
export const pair = z.object({
  needId: id,
  profile: z.object({ id, title: z.string(), organisation: z.object({ id, name: z.string() }) }),
  matchId: id.nullable(),
  state: z.enum(MATCH_STATES).nullable(),
  explanation,
});
export type Pair = z.infer<typeof pair>;
