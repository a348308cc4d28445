import { ORGANISATION_SIZES, READINESS } from '@navette/domain';
import { z } from 'zod';
import { language } from '../field/reference.ts';

/** Not trimmed, so that spans point into what was typed. */
function asTyped(most: number) {
  return z
    .string()
    .refine((value) => value.isWellFormed(), { error: 'expected well-formed Unicode' })
    .max(most);
}

/** A text as somebody types it into the form of a need or of a profile. */
export const readInput = z.strictObject({
  title: asTyped(200).default(''),
  text: asTyped(20_000).default(''),
  as: z.enum(['need', 'profile']).default('need'),
  language: language.optional(),
});
export type ReadInput = z.input<typeof readInput>;

const span = z.object({ field: z.enum(['title', 'text']), start: z.number().int(), end: z.number().int() });
const confidence = z.number().min(0).max(1);
/** What is told of each fact beside its value. `why`: by what it was recognised, in the reader's language. */
const common = {
  name: z.string().meta({ description: 'What it is, in the reader’s language: "budget".' }),
  text: z.string().meta({ description: 'What it says, in the reader’s language: "de 20 000 € à 50 000 €".' }),
  span,
  confidence,
  rule: z.string(),
  why: z.string(),
  negated: z.boolean().meta({ description: 'The writer says that it is not so, or not needed: never offered.' }),
};
const fact = <K extends string, V extends z.ZodType>(kind: K, value: V) =>
  z.object({ kind: z.literal(kind), value, ...common });
const money = z.number().nullable();

const readFact = z.discriminatedUnion('kind', [
  fact('sector', z.object({ code: z.string() })),
  fact(
    'place',
    z.object({ area: z.string(), town: z.string().nullable(), role: z.enum(['site', 'sought', 'served']) }),
  ),
  fact('radius', z.object({ km: z.number() })),
  fact('maturity', z.object({ minimum: z.number().int(), maximum: z.number().int().nullable() })),
  fact('certificate', z.object({ name: z.string() })),
  fact('budget', z.object({ minimum: money, maximum: money, currency: z.enum(['EUR', 'CHF', 'USD', 'GBP']) })),
  fact('deadline', z.object({ from: z.iso.date(), until: z.iso.date() })),
  fact('readiness', z.object({ readiness: z.enum(READINESS) })),
  fact('paid_trial', z.object({ paid: z.boolean() })),
  fact('size', z.object({ size: z.enum(ORGANISATION_SIZES), of: z.enum(['own', 'customers']) })),
  fact('language', z.object({ language })),
  fact('reference', z.object({ names: z.array(z.string()), count: z.number().int().nullable() })),
  fact('lead_time', z.object({ weeks: z.number().int() })),
]);

/** The fields of the form, by their own names, of which something was read: to be offered, never filled in unasked. */
const card = z.object({
  sector: z.string().optional(),
  organisationSize: z.enum(ORGANISATION_SIZES).optional(),
  area: z.string().optional(),
  perimeter: z.object({ areas: z.array(z.string()).optional(), radiusKm: z.number().optional() }).optional(),
  trl: z
    .union([z.object({ minimum: z.number().int() }), z.number().int()])
    .optional()
    .meta({ description: 'As the form has it: {minimum} of a need, the level of a profile.' }),
  certificates: z.array(z.string()).optional(),
  languages: z.array(language).optional(),
  budget: z.object({ minimum: z.number().optional(), maximum: z.number().optional() }).optional(),
  decisionDate: z.iso.date().optional(),
  readiness: z.enum(READINESS).optional(),
  paidTrial: z.boolean().optional(),
  sectorsServed: z.array(z.string()).optional(),
  areasServed: z.array(z.string()).optional(),
  terms: z
    .object({
      paidPilotOnly: z.boolean().optional(),
      minimumBudget: z.number().optional(),
      leadTimeWeeks: z.number().int().optional(),
    })
    .optional(),
  wishes: z.object({ sizes: z.array(z.enum(ORGANISATION_SIZES)).optional() }).optional(),
});

/** All that was read in a text. Spans are UTF-16 offsets into the text as it was sent, end exclusive. */
export const readingOfText = z.object({
  language,
  capabilities: z.array(
    z.object({ id: z.string(), label: z.string(), spans: z.array(span), confidence, negated: z.boolean() }),
  ),
  facts: z.array(readFact),
  card,
  about: z
    .number()
    .int()
    .nullable()
    .meta({ description: 'About how many profiles could answer the need; null for a profile.' }),
});
export type ReadingOfText = z.infer<typeof readingOfText>;
