import { SMALLEST } from '../../paper/fonts.ts';

/** How closely the cover is set: sizes in points, the rest the most that is shown. */
export interface CoverDensity {
  readonly body: number;
  readonly small: number;
  readonly gap: number;
  /** Of the need's title. */
  readonly titleLines: number;
  /** The need's description takes what room there is, but no less and no more than this. */
  readonly descriptionLines: { readonly least: number; readonly most: number };
  readonly factLines: number;
  readonly nameLines: number;
  readonly summaryLines: number;
  /** Above and below a row of the table. */
  readonly rowPadding: number;
}

/** From roomy to close; the last one fits on a page whatever the texts. */
export const COVER_DENSITIES: readonly [CoverDensity, ...CoverDensity[]] = [
  {
    body: 10,
    small: 9.25,
    gap: 20,
    titleLines: 3,
    descriptionLines: { least: 6, most: 14 },
    factLines: 3,
    nameLines: 2,
    summaryLines: 6,
    rowPadding: 8,
  },
  {
    body: 9.5,
    small: 9,
    gap: 16,
    titleLines: 3,
    descriptionLines: { least: 5, most: 14 },
    factLines: 2,
    nameLines: 2,
    summaryLines: 5,
    rowPadding: 7,
  },
  {
    body: 9,
    small: 8.75,
    gap: 14,
    titleLines: 2,
    descriptionLines: { least: 4, most: 14 },
    factLines: 2,
    nameLines: 2,
    summaryLines: 4,
    rowPadding: 6,
  },
  {
    body: SMALLEST,
    small: SMALLEST,
    gap: 12,
    titleLines: 2,
    descriptionLines: { least: 3, most: 14 },
    factLines: 1,
    nameLines: 2,
    summaryLines: 3,
    rowPadding: 5,
  },
  {
    body: SMALLEST,
    small: SMALLEST,
    gap: 10,
    titleLines: 2,
    descriptionLines: { least: 2, most: 14 },
    factLines: 1,
    nameLines: 1,
    summaryLines: 2,
    rowPadding: 4,
  },
];
