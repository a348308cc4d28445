import { ORGANISATION_SIZES } from '@navette/domain';
import { z } from 'zod';
import { pageQuery, searchQuery } from '../field/page.ts';
import { areaId, conceptId, euros, id, language, sectorCode, trl, version } from '../field/reference.ts';
import { text, words } from '../field/text.ts';

const terms = z.strictObject({
  paidPilotOnly: z.boolean().optional(),
  minimumBudget: euros.optional(),
  leadTimeWeeks: z.number().int().min(0).max(520).optional(),
});
const wishes = z.strictObject({
  sizes: z.array(z.enum(ORGANISATION_SIZES)).max(4).optional(),
  sectors: z.array(sectorCode).max(50).optional(),
  areas: z.array(areaId).max(50).optional(),
});

const fields = {
  title: text(1, 200),
  description: text(1, 20_000),
  language: language.nullish(),
  capabilities: z.array(conceptId).max(100).default([]),
  sectorsServed: z.array(sectorCode).max(100).default([]),
  areasServed: z.array(areaId).max(100).default([]),
  certificates: words(50).default([]),
  languages: z.array(language).max(4).default([]),
  trl: trl.nullish(),
  capacity: z.number().int().min(0).max(1_000).nullish(),
  terms: terms.nullish(),
  wishes: wishes.nullish(),
};

export const profileInput = z.strictObject({
  organisationId: id,
  source: text(1, 40).default('navette'),
  externalId: text(1, 120).nullish(),
  ...fields,
});
export type ProfileInput = z.input<typeof profileInput>;

export const profileChange = z.strictObject({
  version,
  title: fields.title.optional(),
  description: fields.description.optional(),
  language: fields.language,
  capabilities: z.array(conceptId).max(100).optional(),
  sectorsServed: z.array(sectorCode).max(100).optional(),
  areasServed: z.array(areaId).max(100).optional(),
  certificates: words(50).optional(),
  languages: z.array(language).max(4).optional(),
  trl: fields.trl,
  capacity: fields.capacity,
  terms: fields.terms,
  wishes: fields.wishes,
  active: z.boolean().optional(),
});
export type ProfileChange = z.input<typeof profileChange>;

export const profileList = z.object({ ...pageQuery, ...searchQuery });

export const profile = z.object({
  id,
  organisation: z.object({ id, name: z.string(), area: z.string().nullable(), commune: z.string().nullable() }),
  source: z.string(),
  externalId: z.string().nullable(),
  title: z.string(),
  description: z.string(),
  language: language.nullable(),
  capabilities: z.array(z.string()),
  sectorsServed: z.array(z.string()),
  areasServed: z.array(z.string()),
  certificates: z.array(z.string()),
  languages: z.array(z.string()),
  trl: z.number().nullable(),
  capacity: z.number().nullable(),
  terms: terms.nullable(),
  wishes: wishes.nullable(),
  active: z.boolean(),
  version: z.number().int(),
});
export type Profile = z.infer<typeof profile>;
