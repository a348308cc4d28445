import { z } from 'zod';
import { pageQuery, searchQuery } from '../field/page.ts';
import { id, language } from '../field/reference.ts';
import { text } from '../field/text.ts';

export const contactInput = z.strictObject({
  organisationId: id.nullish(),
  name: text(1, 200),
  email: z.email().max(254).toLowerCase().nullish(),
  phone: text(1, 40).nullish(),
  jobTitle: text(1, 200).nullish(),
  language: language.nullish(),
});
export type ContactInput = z.input<typeof contactInput>;

export const contactList = z.object({ ...pageQuery, ...searchQuery, organisationId: id.optional() });

/** A person to talk to. Private to the operator who keeps it. */
export const contact = z.object({
  id,
  organisation: z.object({ id, name: z.string() }).nullable(),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  jobTitle: z.string().nullable(),
  language: language.nullable(),
  source: z.string(),
  opposed: z.boolean().meta({ description: 'Said no to being contacted.' }),
  version: z.number().int(),
});
export type Contact = z.infer<typeof contact>;
