import { SHORTLIST_MARKS, SHORTLIST_SIZE } from '@navette/domain';
import { z } from 'zod';
import { id, language, version } from '../field/reference.ts';
import { text } from '../field/text.ts';
import { writtenTo } from '../field/written-to.ts';

const items = z
  .array(
    z.strictObject({
      matchId: id,
      note: text(1, 1_000).nullish().meta({ description: "The facilitator's own words about this startup." }),
    }),
  )
  .min(SHORTLIST_SIZE.least)
  .max(SHORTLIST_SIZE.most)
  .refine((list) => new Set(list.map((item) => item.matchId)).size === list.length, {
    error: 'expected each match once',
  })
  .meta({ description: 'Shortlisted matches of the need, in the order of the pages; three to five make a good file.' });

const message = text(1, 2_000).nullish();

export const shortlistFileInput = z.strictObject({
  items,
  message,
  language: language.optional().meta({ description: 'Of the file; the need’s own when absent.' }),
});
export type ShortlistFileInput = z.input<typeof shortlistFileInput>;

export const shortlistFileChange = z.strictObject({
  version,
  items: items.optional(),
  message,
  language: language.optional(),
});
export type ShortlistFileChange = z.input<typeof shortlistFileChange>;

export const shareShortlistInput = z.strictObject({
  version,
  days: z.number().int().min(1).max(365).default(30).meta({ description: 'How long the link works.' }),
});

export const sendShortlistInput = z.strictObject({
  to: z.array(writtenTo).min(1).max(10).meta({ description: 'Each gets a link of their own, which marks once.' }),
});

export const revokeShortlistInput = z.strictObject({ version });

/** What a colleague of the owner says of one startup, without an account. */
export const shortlistMarkInput = z
  .strictObject({
    matchId: id,
    mark: z.enum(SHORTLIST_MARKS),
    text: text(1, 2_000).nullish(),
    name: text(1, 120).transform((name) => name.replace(/\s+/g, ' ')),
  })
  .refine((value) => value.mark !== 'question' || value.text != null, {
    error: 'expected the question',
    path: ['text'],
  });
