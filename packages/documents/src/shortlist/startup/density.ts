import { SMALLEST } from '../../paper/fonts.ts';

/** How closely a startup's page is set: sizes in points, the rest the most that is shown. */
export interface Density {
  readonly body: number;
  readonly small: number;
  readonly gap: number;
  readonly nameLines: number;
  readonly summaryLines: number;
  /** The description takes what room there is, but no less than this. */
  readonly descriptionLines: number;
  readonly reasons: number;
  readonly reasonLines: number;
  readonly gates: number;
  readonly gateLines: number;
  readonly missing: number;
  readonly missingLines: number;
  readonly noteLines: number;
}

/** From roomy to close; the last one fits on a page whatever the texts. */
export const DENSITIES: readonly [Density, ...Density[]] = [
  {
    body: 10,
    small: 9.25,
    gap: 17,
    nameLines: 2,
    summaryLines: 6,
    descriptionLines: 5,
    reasons: 6,
    reasonLines: 5,
    gates: 8,
    gateLines: 4,
    missing: 8,
    missingLines: 3,
    noteLines: 10,
  },
  {
    body: 9.5,
    small: 9,
    gap: 14,
    nameLines: 2,
    summaryLines: 5,
    descriptionLines: 4,
    reasons: 6,
    reasonLines: 4,
    gates: 8,
    gateLines: 3,
    missing: 7,
    missingLines: 2,
    noteLines: 7,
  },
  {
    body: 9,
    small: 8.75,
    gap: 12,
    nameLines: 2,
    summaryLines: 4,
    descriptionLines: 3,
    reasons: 5,
    reasonLines: 3,
    gates: 7,
    gateLines: 2,
    missing: 6,
    missingLines: 2,
    noteLines: 5,
  },
  {
    body: SMALLEST,
    small: SMALLEST,
    gap: 10,
    nameLines: 2,
    summaryLines: 4,
    descriptionLines: 3,
    reasons: 5,
    reasonLines: 2,
    gates: 7,
    gateLines: 1,
    missing: 5,
    missingLines: 1,
    noteLines: 4,
  },
  {
    body: SMALLEST,
    small: SMALLEST,
    gap: 9,
    nameLines: 2,
    summaryLines: 3,
    descriptionLines: 2,
    reasons: 4,
    reasonLines: 1,
    gates: 6,
    gateLines: 1,
    missing: 5,
    missingLines: 1,
    noteLines: 3,
  },
];
