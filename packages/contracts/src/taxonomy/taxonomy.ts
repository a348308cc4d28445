import { z } from 'zod';

const labelled = z.object({ id: z.string(), label: z.string() });

/** The reference data that a form chooses from, labelled in the reader's language. */
export const taxonomy = z.object({
  capabilities: z.array(labelled),
  sectors: z.array(labelled),
  areas: z.array(labelled.extend({ country: z.string(), kind: z.string() })),
});
export type Taxonomy = z.infer<typeof taxonomy>;
