import { z } from 'zod';
import { id } from '../field/reference.ts';
import { text } from '../field/text.ts';

/** Weights by criterion. */
const weights = z.record(z.string().max(40), z.number());
const given = z
  .record(z.string().max(40), z.number().min(0).max(30))
  .meta({ description: 'By criterion; those that are not given stay.' });
const bias = z
  .number()
  .min(-30)
  .max(30)
  .optional()
  .meta({ description: 'Moves every score alike, and no rank. What is not given stays.' });

/** Needs that a preview ranks anew. */
export const MOST_PREVIEWED = 20;

export const modelPreviewInput = z.strictObject({
  weights: given,
  bias,
  needIds: z.array(id).min(1).max(MOST_PREVIEWED),
});
export type ModelPreviewInput = z.input<typeof modelPreviewInput>;

export const modelInput = z.strictObject({ weights: given, bias, note: text(1, 500).optional() });
export type ModelInput = z.input<typeof modelInput>;

export const model = z.object({
  version: z.string().meta({ description: 'Stored with each match that it made.' }),
  current: z.boolean(),
  bias: z.number(),
  weights,
  note: z.string().nullable(),
  createdAt: z.string().nullable().meta({ description: 'null: the product’s own.' }),
  createdBy: z.string().nullable(),
});
export type ModelView = z.infer<typeof model>;

/** The weights that held, the latest first, the product's own at the end. */
export const models = z.object({ items: z.array(model) });
export type Models = z.infer<typeof models>;

const ranked = z.object({
  profileId: id,
  title: z.string(),
  organisation: z.object({ id, name: z.string() }),
  score: z.number(),
  was: z.number().int().nullable().meta({ description: 'Its rank before, from 1; null: not among those compared.' }),
});

/** Each need's ranking with the weights that hold, and with those that were asked about. */
export const modelPreview = z.object({
  items: z.array(
    z.object({
      needId: id,
      title: z.string(),
      before: z.array(ranked.omit({ was: true })),
      after: z.array(ranked),
      moved: z.number().int().meta({ description: 'Places of the first ten that somebody else would have.' }),
    }),
  ),
});
export type ModelPreview = z.infer<typeof modelPreview>;
