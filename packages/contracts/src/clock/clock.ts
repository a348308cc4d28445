import { CLOCK_KINDS, SIDES } from '@navette/domain';
import { z } from 'zod';
import { pageQuery } from '../field/page.ts';
import { id } from '../field/reference.ts';

export const clockList = z.object({
  ...pageQuery,
  needId: id.optional(),
  introductionId: id.optional(),
  held: z.enum(['true', 'false']).optional().meta({ description: 'Only those whose reminder waits for a click.' }),
});

/** By when somebody has to answer. */
export const clock = z.object({
  id,
  kind: z.enum(CLOCK_KINDS),
  needId: id,
  introductionId: id.nullable(),
  waitsFor: z.enum(SIDES),
  dueOn: z.string(),
  overdue: z.boolean(),
  /** A reminder that waits for the référent. */
  held: z.boolean(),
  nextAt: z.string().nullable(),
});
export type Clock = z.infer<typeof clock>;

/** How a party usually answers; null below five requests. */
export const answerHabitView = z
  .object({ requests: z.number().int(), usualDays: z.number().int().nullable() })
  .nullable();
export type AnswerHabitView = z.infer<typeof answerHabitView>;

export const answerHabitQuery = z.object({ side: z.enum(['owner', 'startup']).default('startup') });
