import { NEED_KINDS, ORGANISATION_SIZES, PROGRESS_STAGES } from '@navette/domain';
import { z } from 'zod';
import { pageQuery } from '../field/page.ts';
import { areaId, id } from '../field/reference.ts';

/** The dimensions by which progress is shared out. */
export const PROGRESS_DIMENSIONS = ['month', 'territory', 'area', 'section', 'size'] as const;

const day = z.iso.date();

const filters = {
  from: day.optional().meta({ description: 'Needs published on this day or later.' }),
  until: day.optional().meta({ description: 'Needs published on this day or before.' }),
  kind: z.enum(NEED_KINDS).optional(),
  editionId: id.optional(),
  territory: areaId.optional().meta({ description: 'Needs of organisations in this area.' }),
  section: z
    .string()
    .regex(/^[A-U]$/, { error: 'expected a NAF section, "A" to "U"' })
    .optional(),
  size: z.enum(ORGANISATION_SIZES).optional(),
};

/** Of which needs the progress is asked. */
export const progressQuery = z.object(filters);

/** Whose list is asked: the needs behind one figure. */
export const progressNeedsQuery = z.object({
  ...filters,
  reached: z.enum(PROGRESS_STAGES).default('published').meta({ description: 'Needs that came at least as far.' }),
  confirmedTrial: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'Only needs with, or without, a paid trial that both sides confirm.' }),
  dimension: z.enum(PROGRESS_DIMENSIONS).optional(),
  key: z.string().max(20).optional().meta({ description: 'The row of the dimension; empty: not known.' }),
  ...pageQuery,
});

const count = z.number().int();
const reached = z.object(
  Object.fromEntries(PROGRESS_STAGES.map((stage) => [stage, count])) as Record<
    (typeof PROGRESS_STAGES)[number],
    typeof count
  >,
);

const row = z.object({
  key: z.string().meta({ description: 'A month "2026-11", an area, a section, a size; empty: not known.' }),
  label: z.string(),
  reached,
  introductions: count,
  confirmedTrials: count,
});

const days = z.object({
  count,
  median: z.number().nullable(),
  ninth: z.number().nullable().meta({ description: 'Nine of ten took no longer, days.' }),
});

/** How needs come along, from publication to what is made. */
export const progress = z.object({
  asOf: day.meta({ description: 'Today, on the clock of the network.' }),
  wall: z.object({
    needs: count.meta({
      description: 'Published in the year that ended six months ago; the filter of days is left aside.',
    }),
    confirmedTrials: count.meta({ description: 'Of these, with a paid trial that both sides confirm.' }),
    ofTen: z.number().nullable(),
    from: day,
    until: day,
  }),
  undated: count.meta({ description: 'Published needs without a dated next action: should be none.' }),
  reached: reached.meta({ description: 'How many needs came at least to each stage.' }),
  introductions: count,
  confirmedTrials: count,
  matches: z.object({ shown: count, shortlisted: count, dismissed: count, undecided: count }),
  reasons: z.array(z.object({ reason: z.string(), count })).meta({ description: 'Why matches were dismissed.' }),
  refusals: z
    .array(
      z.object({ by: z.enum(['owner', 'startup', 'facilitator', 'system']).nullable(), reason: z.string(), count }),
    )
    .meta({ description: 'How introductions ended early, and by whom; "sans réponse" is by the system.' }),
  firstInterest: days.meta({ description: 'From publication to the first startup that is interested, days.' }),
  startupAnswer: days.meta({ description: 'From being asked to the startup’s yes, days.' }),
  ownerChoice: days.meta({ description: 'From a startup’s yes to the owner’s choice, days.' }),
  outcomes: z
    .array(
      z.object({
        kind: z.string(),
        count,
        confirmed: count,
        currency: z.string(),
        amount: z.number(),
        jobs: z.number(),
      }),
    )
    .meta({ description: 'Amounts and jobs of what both sides confirm.' }),
  byMonth: z.array(row),
  byTerritory: z.array(row).meta({ description: 'Regions, and countries without any.' }),
  byArea: z.array(row).meta({ description: 'Departments and their like, for a map.' }),
  bySector: z.array(row),
  bySize: z.array(row),
});
export type Progress = z.infer<typeof progress>;
export type ProgressRow = z.infer<typeof row>;

/** A need behind a figure. */
export const progressNeed = z.object({
  id,
  title: z.string(),
  owner: z.string(),
  state: z.string(),
  publishedAt: z.string(),
  reached: z.enum(PROGRESS_STAGES),
  introductions: count,
  confirmedTrial: z.boolean(),
});
export type ProgressNeed = z.infer<typeof progressNeed>;
