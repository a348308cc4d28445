import { NEED_KINDS, NEED_SOURCES, NEED_STATES, READINESS, VISIBILITIES } from '@navette/domain';
import { z } from 'zod';
import { id, language } from '../field/reference.ts';
import { budget, needCapability, perimeter, trlWanted } from './input.ts';

const teaserFields = {
  id,
  kind: z.enum(NEED_KINDS),
  capabilities: z.array(z.string()),
  sector: z.string().nullable(),
  area: z.string().nullable(),
  trl: z.number().nullable(),
  budgetBand: z.string().nullable(),
  decisionDate: z.string().nullable(),
};

/** What a matched startup sees of an anonymous need. */
export const needTeaser = z.object({ stage: z.literal('teaser'), ...teaserFields });

/** The full card without names. */
export const needCard = z.object({
  stage: z.literal('card'),
  ...teaserFields,
  title: z.string(),
  description: z.string(),
  language: z.string(),
  certificates: z.array(z.string()),
  languages: z.array(z.string()),
  readiness: z.enum(READINESS).nullable(),
  paidTrial: z.boolean().nullable(),
});

/** The card with names, for a startup that the owner chose. */
export const needNamed = needCard.extend({
  stage: z.literal('named'),
  owner: z.object({
    name: z.string(),
    website: z.string().nullable(),
    commune: z.string().nullable(),
    area: z.string().nullable(),
    contacts: z.array(
      z.object({
        name: z.string(),
        email: z.string().nullable(),
        phone: z.string().nullable(),
        jobTitle: z.string().nullable(),
      }),
    ),
  }),
});
export type NeedNamed = z.infer<typeof needNamed>;

/** Something in a need's text that could name its owner, by place in the text. */
export const identifyingDetail = z.object({
  field: z.enum(['title', 'description']),
  kind: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  excerpt: z.string(),
});

/** Everything, for the owner, the facilitators of its operator and administrators. */
export const needFull = z.object({
  stage: z.literal('all'),
  id,
  editionId: id,
  organisation: z.object({ id, name: z.string(), area: z.string().nullable() }),
  kind: z.enum(NEED_KINDS),
  state: z.enum(NEED_STATES),
  stateReason: z.string().nullable(),
  visibility: z.enum(VISIBILITIES),
  title: z.string(),
  description: z.string(),
  language: language.nullable(),
  capabilities: z.array(needCapability),
  capabilitiesClosed: z.boolean(),
  capabilitiesRead: z.array(z.string()),
  sector: z.string().nullable(),
  perimeter: perimeter.nullable(),
  trl: trlWanted.nullable(),
  certificates: z.array(z.string()),
  languages: z.array(z.string()),
  excludedSectors: z.array(z.string()),
  readiness: z.enum(READINESS).nullable(),
  paidTrial: z.boolean().nullable(),
  budget: budget.nullable(),
  decisionMaker: z.string().nullable(),
  decisionDate: z.string().nullable(),
  source: z.enum(NEED_SOURCES),
  onBehalf: z.boolean(),
  referentId: z.string().nullable(),
  teaser: z
    .object({ sector: z.string().nullable(), area: z.string().nullable(), crowd: z.number().int() })
    .nullable()
    .meta({ description: 'What a teaser says of the place, and how many establishments fit it, counted up to 100.' }),
  teaserPublic: z
    .boolean()
    .meta({ description: 'The owner lets everybody read the teaser; counts for a public need.' }),
  identifyingDetails: z
    .array(identifyingDetail)
    .optional()
    .meta({ description: 'What in the text could name the owner, shown to who writes and to who approves.' }),
  next: z
    .object({
      activityId: id,
      version: z.number().int(),
      text: z.string(),
      on: z.string().nullable(),
      by: z.object({ id, name: z.string() }).nullable(),
    })
    .nullable()
    .optional()
    .meta({ description: 'What is to be done next, in lists that facilitators read.' }),
  matches: z.object({ suggested: z.number().int(), shortlisted: z.number().int(), dismissed: z.number().int() }),
  version: z.number().int(),
  createdAt: z.string(),
  updatedAt: z.string(),
  publishedAt: z.string().nullable(),
  matchedAt: z
    .string()
    .nullable()
    .meta({ description: 'When the engine last answered this version; null while it works.' }),
});
export type NeedFull = z.infer<typeof needFull>;

/** A need as its reader may see it, told apart by `stage`. */
export const need = z.discriminatedUnion('stage', [needTeaser, needCard, needNamed, needFull]);
export type NeedView = z.infer<typeof need>;
