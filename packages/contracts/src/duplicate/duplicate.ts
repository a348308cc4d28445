import { DUPLICATE_REASONS } from '@navette/domain';
import { z } from 'zod';
import { pageQuery } from '../field/page.ts';
import { id } from '../field/reference.ts';
import { organisation } from '../organisation/organisation.ts';

export const DUPLICATE_STATES = ['proposed', 'dismissed', 'merged'] as const;

/** One thing that speaks for or against, with what each of the two says. */
export const duplicateReason = z.object({
  key: z.enum(DUPLICATE_REASONS),
  speaks: z.enum(['for', 'against']),
  first: z.string(),
  second: z.string(),
});

/** Two organisations that look like one. */
export const duplicate = z.object({
  id,
  score: z.number().meta({ description: 'In [0,1].' }),
  reasons: z.array(duplicateReason),
  state: z.enum(DUPLICATE_STATES),
  first: organisation,
  second: organisation,
  decidedAt: z.string().nullable(),
  decidedBy: id.nullable(),
});
export type Duplicate = z.infer<typeof duplicate>;

export const duplicateList = z.object({ ...pageQuery, state: z.enum(DUPLICATE_STATES).default('proposed') });
