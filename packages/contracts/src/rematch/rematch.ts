import { z } from 'zod';
import { id } from '../field/reference.ts';

/** A run over all published needs. `done` of `needs` are matched. */
export const rematch = z.object({
  id,
  state: z.enum(['running', 'done', 'cancelled']),
  needs: z.number().int(),
  done: z.number().int(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
});
export type Rematch = z.infer<typeof rematch>;
