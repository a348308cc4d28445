import { z } from 'zod';
import { id } from '../field/reference.ts';

/** What of a need was shown to whom, when, how, and under which agreement. */
export const disclosure = z.object({
  id,
  organisation: z.object({ id, name: z.string() }),
  stage: z.enum(['teaser', 'card', 'all']),
  means: z.enum(['page', 'link', 'mail', 'export']),
  undertaking: z.string().nullable().meta({ description: 'The version of the undertaking that it was shown under.' }),
  at: z.string(),
});
export type DisclosureView = z.infer<typeof disclosure>;
