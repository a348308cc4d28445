import { z } from 'zod';
import { language } from '../field/reference.ts';
import { text } from '../field/text.ts';

export const analyseInput = z.strictObject({
  title: text(0, 200).default(''),
  text: text(0, 20_000).default(''),
  language: language.optional(),
});

/** What was read in a text: the language, and each capability with where it stands (UTF-16 offsets, end exclusive). */
export const analysis = z.object({
  language,
  capabilities: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      spans: z.array(z.object({ field: z.enum(['title', 'text']), start: z.number().int(), end: z.number().int() })),
    }),
  ),
  about: z.number().int().meta({ description: 'About how many profiles could answer.' }),
});
export type Analysis = z.infer<typeof analysis>;
