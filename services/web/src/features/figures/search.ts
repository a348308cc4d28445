import { PROGRESS_STAGES } from '@navette/contracts/vocabulary';
import { flag, oneOf, searchOf, words } from '../../ui/search-values.ts';

/** By what the figures are shared out, as far as a figure opens its list. */
export const DIMENSIONS = ['month', 'territory', 'section'] as const;

/** The figure whose needs are listed, as the address keeps it; without any, none is. */
export const figuresSearch = searchOf({
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
