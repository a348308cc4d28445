import { z } from 'zod';
import { id } from '../field/reference.ts';
import { text } from '../field/text.ts';

/** Whom an owner keeps away: an organisation of the directory, or one by name, website or number. */
export const vetoInput = z
  .strictObject({
    organisationId: id.optional(),
    name: text(1, 300).optional(),
    website: text(1, 300).optional(),
    number: text(1, 40).optional(),
    everyNeed: z.boolean().default(false).meta({ description: 'Of every need of this owner, not of this one alone.' }),
  })
  .refine((value) => value.organisationId ?? value.name ?? value.website ?? value.number, {
    error: 'expected one of organisationId, name, website, number',
    path: ['organisationId'],
  });
export type VetoInput = z.input<typeof vetoInput>;

export const veto = z.object({
  id,
  organisation: z.object({ id, name: z.string() }).nullable(),
  name: z.string().nullable(),
  website: z.string().nullable(),
  number: z.string().nullable(),
  everyNeed: z.boolean(),
});
export type VetoView = z.infer<typeof veto>;
export const vetoes = z.object({ items: z.array(veto) });
