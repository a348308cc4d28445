import { z } from 'zod';
import { conceptId, id, language } from '../field/reference.ts';
import { text } from '../field/text.ts';

/** A word that people write for a capability. */
export const taxonomyLabelInput = z.strictObject({ capability: conceptId, language, label: text(1, 80) });
export type TaxonomyLabelInput = z.input<typeof taxonomyLabelInput>;

export const taxonomyLabel = z.object({
  id,
  capability: z.string(),
  language,
  label: z.string(),
  used: z
    .boolean()
    .meta({ description: 'Whether texts are read with it: not so where a capability has the word since.' }),
  createdAt: z.string(),
  createdBy: z.string().nullable(),
});
export type TaxonomyLabel = z.infer<typeof taxonomyLabel>;

/** Every word that the network added, in the order in which it did. */
export const taxonomyLabels = z.object({ items: z.array(taxonomyLabel) });
export type TaxonomyLabels = z.infer<typeof taxonomyLabels>;
