import { ORGANISATION_SIZES } from '@navette/domain';
import { z } from 'zod';
import { version } from '../field/reference.ts';
import { text } from '../field/text.ts';
import { organisation } from '../organisation/organisation.ts';

const publication = z.enum(['full', 'partial', 'none']);
const state = z.enum(['active', 'closed']).nullable();
const said = z.string().nullable();

const establishment = z.object({
  siret: z.string(),
  publication,
  state,
  address: said,
  postalCode: said,
  commune: said,
  communeCode: said,
  department: said,
  region: said,
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  naf: said,
  naf2025: said,
});

/** A French legal entity as its register knows it; what it does not say, or may not, is null. */
const company = z.object({
  siren: z.string(),
  publication: publication.meta({ description: 'How far the register lets something be known of it.' }),
  state,
  createdOn: said,
  closedOn: said,
  replacedBy: said.meta({ description: 'The SIREN to use instead.' }),
  name: said,
  acronym: said,
  legalForm: said,
  size: z.enum(ORGANISATION_SIZES).nullable(),
  headcount: z.object({ from: z.number().int(), to: z.number().int().nullable() }).nullable(),
  naf: said.meta({ description: 'NAF rev. 2.' }),
  naf2025: said.meta({ description: 'NAF 2025.' }),
  headOffice: establishment.nullable(),
});

/** A number as it is typed. Whether it is one is said by the verb, with what was expected. */
export const companyNumberInput = text(1, 120);

const beside = {
  lookedUpAt: z.string(),
  organisations: z.array(organisation).meta({ description: 'What the directory has under this number.' }),
};

/** What the register answers, beside what the directory has. */
export const companyLookUp = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('found'), company, establishment: establishment.nullable(), ...beside }),
  z.object({ outcome: z.literal('unknown'), ...beside }),
]);
export type CompanyLookUp = z.infer<typeof companyLookUp>;

/** What of an organisation the register can fill. */
export const REGISTER_FIELDS = ['name', 'number', 'size', 'sector', 'naf25', 'site'] as const;
export type RegisterField = (typeof REGISTER_FIELDS)[number];

export const fillFromRegisterInput = z.strictObject({
  version,
  number: companyNumberInput
    .optional()
    .meta({ description: 'A SIREN or a SIRET, for an organisation that has no number yet.' }),
  fields: z
    .array(z.enum(REGISTER_FIELDS))
    .max(REGISTER_FIELDS.length)
    .default([])
    .meta({ description: 'Fields to take from the register though they are filled; blanks are filled anyway.' }),
});

export const filledFromRegister = z.object({
  organisation,
  filled: z.array(z.enum(REGISTER_FIELDS)),
  lookedUpAt: z.string(),
});
export type FilledFromRegister = z.infer<typeof filledFromRegister>;
