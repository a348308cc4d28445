import { z } from 'zod';
import { id } from '../field/reference.ts';

/** Failures that are listed. */
export const MOST_FAILURES = 100;

/** How the work stands that is done beside requests. What is done is not kept. */
export const jobs = z.object({
  queueAway: z.boolean().meta({ description: 'The queue does not answer: nobody knows what is running.' }),
  names: z.array(
    z.object({
      name: z.string(),
      waiting: z.number().int().meta({ description: 'Still to be begun, or to be tried again.' }),
      running: z.number().int(),
      failed: z.number().int().meta({ description: 'Given up after the last try.' }),
      oldestAt: z.string().nullable().meta({ description: 'Since when the oldest waits that is not done.' }),
    }),
  ),
  failures: z
    .array(
      z.object({ id, name: z.string(), error: z.string().nullable(), createdAt: z.string(), failedAt: z.string() }),
    )
    .meta({ description: `The latest ${MOST_FAILURES}.` }),
});
export type Jobs = z.infer<typeof jobs>;
