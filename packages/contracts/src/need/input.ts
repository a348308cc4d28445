import {
  APPROVAL_MEANS,
  NEED_KINDS,
  NEED_SOURCES,
  NEED_STATES,
  READINESS,
  VISIBILITIES,
  WITHDRAWAL_REASONS,
} from '@navette/domain';
import { z } from 'zod';
import { pageQuery, searchQuery } from '../field/page.ts';
import { areaId, conceptId, euros, id, language, sectorCode, trl, version } from '../field/reference.ts';
import { text, words } from '../field/text.ts';

export const needCapability = z.strictObject({ id: conceptId, essential: z.boolean().optional() });
export const perimeter = z.strictObject({
  areas: z.array(areaId).max(100).optional(),
  radiusKm: z.number().min(1).max(20_000).optional(),
  hard: z.boolean().optional(),
});
export const trlWanted = z.strictObject({ minimum: trl, hard: z.boolean().optional() });
export const budget = z
  .strictObject({ minimum: euros.optional(), maximum: euros.optional() })
  .refine((value) => value.minimum === undefined || value.maximum === undefined || value.minimum <= value.maximum, {
    error: 'expected minimum ≤ maximum',
    path: ['minimum'],
  });

const fields = {
  kind: z.enum(NEED_KINDS).default('innovation'),
  title: text(1, 200),
  description: text(1, 20_000),
  language: language.nullish(),
  visibility: z.enum(VISIBILITIES).default('anonymous'),
  capabilities: z.array(needCapability).max(50).default([]),
  capabilitiesClosed: z
    .boolean()
    .default(false)
    .meta({ description: 'True: only `capabilities` count, none is added from the text.' }),
  sector: sectorCode.nullish().meta({ description: "Default: the organisation's." }),
  perimeter: perimeter.nullish(),
  trl: trlWanted.nullish(),
  certificates: words(50).default([]),
  languages: z.array(language).max(4).default([]),
  excludedSectors: z.array(sectorCode).max(50).default([]),
  readiness: z.enum(READINESS).nullish(),
  paidTrial: z.boolean().nullish(),
  budget: budget.nullish(),
  decisionMaker: text(1, 120).nullish(),
  decisionDate: z.iso.date().nullish(),
  teaserPublic: z
    .boolean()
    .default(false)
    .meta({ description: 'The owner lets everybody read the teaser of a public need, without names.' }),
};

export const needInput = z.strictObject({
  organisationId: id.meta({
    description: 'The owner. Its own members write for themselves, a facilitator on its behalf.',
  }),
  source: z.enum(NEED_SOURCES).optional(),
  ...fields,
});
export type NeedInput = z.input<typeof needInput>;

/** A yes of the owner's by other means than Navette, as a facilitator puts it on record. */
const ownerApproval = z.strictObject({ means: z.enum(APPROVAL_MEANS), givenBy: text(1, 120), on: z.iso.date() });

export const needChange = z.strictObject({
  version,
  kind: z.enum(NEED_KINDS).optional(),
  title: fields.title.optional(),
  description: fields.description.optional(),
  language: fields.language,
  visibility: z.enum(VISIBILITIES).optional(),
  capabilities: z.array(needCapability).max(50).optional(),
  capabilitiesClosed: z.boolean().optional(),
  sector: fields.sector,
  perimeter: fields.perimeter,
  trl: fields.trl,
  certificates: words(50).optional(),
  languages: z.array(language).max(4).optional(),
  excludedSectors: z.array(sectorCode).max(50).optional(),
  readiness: fields.readiness,
  paidTrial: fields.paidTrial,
  budget: fields.budget,
  decisionMaker: fields.decisionMaker,
  decisionDate: fields.decisionDate,
  teaserPublic: z.boolean().optional(),
  ownerApproval: ownerApproval.optional().meta({
    description: 'The yes that the owner gave to showing more than it said yes to before; a facilitator gives it.',
  }),
});
export type NeedChange = z.input<typeof needChange>;

/** Who follows a need from now on; null: nobody in particular. */
export const handOverInput = z.strictObject({ referentId: id.nullable() });

export const NEED_SORTS = ['newest', 'oldest', 'updated', 'title', 'decision'] as const;

export const needList = z.object({
  ...pageQuery,
  ...searchQuery,
  state: z.enum(NEED_STATES).optional(),
  kind: z.enum(NEED_KINDS).optional(),
  referentId: id.optional().meta({ description: 'Only needs that this person follows.' }),
  area: areaId.optional().meta({ description: 'Only needs of organisations in this area.' }),
  sector: text(1, 10)
    .optional()
    .meta({ description: 'The beginning of a code: "13" for textiles, "13.20" for weaving.' }),
  sort: z
    .enum(NEED_SORTS)
    .default('newest')
    .meta({ description: 'decision: by the day of the decision, needs without one last.' }),
  toReview: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'Only needs with a match that nobody decided on yet.' }),
});

/** Somebody of the owner, by the contact that is kept of them or by their address. */
export const askedOwner = z.union([
  z.strictObject({ contactId: id }),
  z.strictObject({ name: text(1, 120), email: z.email().max(254), language: language.optional() }),
]);

/** What each move of a need takes beside the version. */
export const needMoves = {
  submit: z.strictObject({
    version,
    askOwner: askedOwner.optional().meta({
      description: 'Who of the owner is sent the link for the "bon pour diffusion"; a facilitator names them.',
    }),
  }),
  approve: z.strictObject({
    version,
    ownerApproval: ownerApproval
      .optional()
      .meta({ description: 'The yes that the owner gave by other means, put on record by a facilitator.' }),
  }),
  return: z.strictObject({ version, reason: text(1, 2_000) }),
  redraft: z.strictObject({ version }),
  pause: z.strictObject({ version, reason: text(1, 2_000).optional() }),
  resume: z.strictObject({ version }),
  fulfil: z.strictObject({ version, reason: text(1, 2_000).optional() }),
  withdraw: z.strictObject({ version, reason: z.enum(WITHDRAWAL_REASONS) }),
  expire: z.strictObject({ version }),
  republish: z.strictObject({ version }),
} as const;
/** Asks the owner for its "bon pour diffusion" by a link, once more or of somebody else. */
export const askApprovalInput = z.strictObject({ to: askedOwner });

export type NeedMoveInput<M extends keyof typeof needMoves> = z.input<(typeof needMoves)[M]>;
