import { ORGANISATION_ROLES, ORGANISATION_SIZES } from '@navette/domain';
import { z } from 'zod';
import { pageQuery, searchQuery } from '../field/page.ts';
import { areaId, country, id, sectorCode, version } from '../field/reference.ts';
import { text } from '../field/text.ts';

const site = z.strictObject({
  commune: text(1, 120).optional(),
  postalCode: text(1, 12).optional(),
  area: areaId.optional().meta({ description: 'Department or region; worked out from the postal code when absent.' }),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
});

const fields = {
  name: text(1, 200),
  country: country.default('FR'),
  register: text(1, 40)
    .nullish()
    .meta({ description: 'The register that the number is of: SIREN, BCE, HRB Saarbrücken…' }),
  number: text(1, 40).nullish(),
  size: z.enum(ORGANISATION_SIZES).nullish(),
  roles: z.array(z.enum(ORGANISATION_ROLES)).max(6).default([]),
  sector: sectorCode.nullish(),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullish(),
  phone: text(1, 40).nullish(),
  naf25: z
    .string()
    .regex(/^\d{2}\.\d{2}[A-Z]$/, { error: 'expected a NAF 2025 code such as "13.96Y"' })
    .nullish()
    .meta({ description: 'NAF 2025, kept beside the NAF rev. 2 code of `sector`.' }),
  site: site.nullish(),
};

export const organisationInput = z.strictObject(fields);
export type OrganisationInput = z.input<typeof organisationInput>;

export const organisationChange = z.strictObject({
  version,
  name: fields.name.optional(),
  size: fields.size,
  roles: z.array(z.enum(ORGANISATION_ROLES)).max(6).optional(),
  sector: fields.sector,
  website: fields.website,
  phone: fields.phone,
  naf25: fields.naf25,
  site: fields.site,
});
export type OrganisationChange = z.input<typeof organisationChange>;

export const organisationList = z.object({ ...pageQuery, ...searchQuery });

export const organisation = z.object({
  id,
  name: z.string(),
  country: z.string(),
  register: z.string().nullable(),
  number: z.string().nullable(),
  size: z.enum(ORGANISATION_SIZES).nullable(),
  roles: z.array(z.string()),
  sector: z.string().nullable(),
  website: z.string().nullable(),
  phone: z.string().nullable(),
  naf25: z.string().nullable(),
  registerState: z
    .enum(['active', 'closed'])
    .nullable()
    .meta({ description: 'What the public register said when it was last asked.' }),
  publication: z.enum(['full', 'partial', 'none']).nullable(),
  site: z
    .object({
      commune: z.string().nullable(),
      postalCode: z.string().nullable(),
      country: z.string(),
      area: z.string().nullable(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
    })
    .nullable(),
  version: z.number().int(),
});
export type Organisation = z.infer<typeof organisation>;
