import { z } from 'zod';

/** Why a figure is not told. One word for all of the rule: which part of it applied would tell something already. */
export const WITHHELD = ['confidential'] as const;

/** A figure, or null with the reason. */
export const figure = z.object({ value: z.number().nullable(), withheld: z.enum(WITHHELD).nullable() });
export type Figure = z.infer<typeof figure>;

const STEPS_NOTE = 'The furthest step that each introduction came to, those that came to a trial apart.';

/** A total, its measures, and the same by year, territory and sector section. */
function table<M extends Record<string, typeof figure>>(measures: M) {
  const row = z.object({
    key: z.string().meta({ description: 'A year, an area, a section; empty: not known, or another.' }),
    label: z.string(),
    total: figure,
    ...measures,
  });
  return z.object({
    total: figure,
    ...measures,
    byYear: z.array(row),
    byTerritory: z.array(row),
    bySector: z.array(row),
  });
}

/** The network's public figures. */
export const publicFigures = z.object({
  asOf: z.string().meta({ description: 'When they were counted; the same for everybody until `nextAt`.' }),
  nextAt: z.string(),
  rule: z.object({
    moreCompaniesThan: z.number().int().meta({ description: 'A figure is over more companies than this…' }),
    largestShare: z.number().meta({ description: '…and none of them makes up more than this share of it.' }),
  }),
  wall: z.object({
    publishedMonthsAgo: z.number().int(),
    paidTrialsOfTen: figure.meta({
      description: 'Of ten needs published six months ago, how many led to a paid trial that both sides confirm.',
    }),
  }),
  needs: table({}),
  startups: table({}),
  matches: table({ shortlisted: figure, dismissed: figure, undecided: figure }),
  introductions: table({ trials: figure, withoutTrial: figure }).extend({
    bySteps: z
      .array(z.object({ step: z.string(), trial: z.boolean(), total: figure }))
      .meta({ description: STEPS_NOTE }),
  }),
});
export type PublicFigures = z.infer<typeof publicFigures>;
