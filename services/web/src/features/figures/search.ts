import { NEED_KINDS, PROGRESS_STAGES } from '@navette/contracts/vocabulary';
import { flag, oneOf, searchOf, uuid, words } from '../../ui/search-values.ts';

/** By what the figures are shared out. */
export const DIMENSIONS = ['month', 'territory', 'section', 'size'] as const;
export const SIZES = ['TPE', 'PME', 'ETI', 'GE'] as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const day = (raw: unknown) => (typeof raw === 'string' && DAY.test(raw) ? raw : undefined);

/** Which needs are counted, and the figure whose needs are listed, as the address keeps them. */
export const figuresSearch = searchOf({
  /** Published on this day or later, on this day or before. */
  from: day,
  until: day,
  kind: oneOf(NEED_KINDS),
  edition: uuid,
  territory: words(20),
  sector: oneOf([...'ABCDEFGHIJKLMNOPQRSTU']),
  size: oneOf(SIZES),
  /** The stage that they came to at least. */
  reached: oneOf(PROGRESS_STAGES),
  dimension: oneOf(DIMENSIONS),
  /** The row of the dimension; absent: not known. */
  key: words(20),
  /** Only those with a paid trial that both sides confirm. */
  confirmed: flag,
});
export type FiguresSearch = {
  [K in keyof ReturnType<typeof figuresSearch>]?: ReturnType<typeof figuresSearch>[K] | undefined;
};

/** What narrows the figures, without the list that one of them opens. */
export function filtersOf({ reached: _1, dimension: _2, key: _3, confirmed: _4, ...filters }: FiguresSearch) {
  return filters;
}
export type FiguresFilters = ReturnType<typeof filtersOf>;
