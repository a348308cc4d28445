import { DAY_KINDS, DAY_VERBS } from '@navette/domain';
import { z } from 'zod';
import { id } from '../field/reference.ts';

export const myDayQuery = z.object({
  whose: z
    .enum(['mine', 'operator'])
    .default('mine')
    .meta({ description: '`mine`: what is one’s own to do, or nobody’s; `operator`: everybody’s of the operator.' }),
});

const row = z.object({
  kind: z.enum(DAY_KINDS),
  verb: z.enum(DAY_VERBS),
  title: z.string().nullable().meta({ description: 'Of the need; where there is none, of the organisation.' }),
  text: z
    .string()
    .nullable()
    .meta({ description: 'What is to be done, as it was written down; of a clock, its kind.' }),
  who: z.string().nullable().meta({ description: 'Who is waited for, or wrote.' }),
  count: z.number().int().nullable(),
  dueOn: z.string().nullable(),
  at: z.string().nullable(),
  needId: id.nullable(),
  introductionId: id.nullable(),
  organisationId: id.nullable(),
  activityId: id.nullable(),
  clockId: id.nullable(),
  mailId: id.nullable(),
});
export type DayRow = z.infer<typeof row>;

const list = z.object({ items: z.array(row), more: z.boolean() });

/** What a facilitator has before them: what is late, what is due, who is silent, what is new. */
export const myDay = z.object({
  today: z.string(),
  overdue: list,
  due: list.meta({ description: 'Due today.' }),
  silence: list.meta({ description: 'The other side did not answer in time, or a reminder waits for a click.' }),
  fresh: list.meta({ description: 'Questions, messages, matches to decide on, mails that did not arrive.' }),
  undated: z.object({
    count: z.number().int().meta({ description: 'Published needs without a dated next action: should be none.' }),
    needs: z.array(z.object({ id, title: z.string(), owner: z.string() })),
  }),
});
export type MyDay = z.infer<typeof myDay>;
