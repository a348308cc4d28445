import { z } from 'zod';
import { id, language } from '../field/reference.ts';
import { text } from '../field/text.ts';
import { introductionList } from '../introduction/introduction.ts';
import { matchList } from '../match/match.ts';
import { NEED_SORTS, needList } from '../need/input.ts';

export const EXPORT_KINDS = [
  'needs',
  'matches',
  'introductions',
  'organisations',
  'profiles',
  'contacts',
  'activities',
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How a list is written, and the filters of the list that it is: those that the kind does not have are refused. */
export const exportRequest = z.strictObject({
  format: z.enum(EXPORT_FORMATS).default('csv'),
  columns: text(1, 2_000)
    .optional()
    .meta({ description: 'Columns in the order wanted, separated by commas; default: all of them.' }),
  lang: language.optional(),
  q: text(1, 200).optional(),
  state: text(1, 400).optional(),
  toReview: needList.shape.toReview,
  needId: id.optional(),
  organisationId: id.optional(),
  kind: needList.shape.kind,
  referentId: needList.shape.referentId,
  area: needList.shape.area,
  sector: needList.shape.sector,
  sort: z.enum(NEED_SORTS).optional(),
});
export type ExportRequest = z.input<typeof exportRequest>;

/** The filters that each kind of list has. */
export const EXPORT_FILTERS = {
  needs: z.strictObject({
    q: needList.shape.q,
    state: needList.shape.state,
    toReview: needList.shape.toReview,
    kind: needList.shape.kind,
    referentId: needList.shape.referentId,
    area: needList.shape.area,
    sector: needList.shape.sector,
    sort: z.enum(NEED_SORTS).optional(),
  }),
  matches: z.strictObject({
    q: needList.shape.q,
    state: matchList.shape.state,
    needId: id.optional(),
  }),
  introductions: z.strictObject({
    state: introductionList.shape.state,
    needId: id.optional(),
    organisationId: id.optional(),
  }),
  organisations: z.strictObject({ q: needList.shape.q }),
  profiles: z.strictObject({ q: needList.shape.q }),
  contacts: z.strictObject({ q: needList.shape.q, organisationId: id.optional() }),
  activities: z.strictObject({ needId: id.optional(), organisationId: id.optional() }),
} as const satisfies Record<ExportKind, z.ZodType>;

/** The columns that a kind of list can be written with. */
export const exportColumns = z.object({
  items: z.array(z.object({ key: z.string(), header: z.string(), type: z.string() })),
});
export type ExportColumns = z.infer<typeof exportColumns>;
