import { admin } from './admin.ts';
import { double } from './double.ts';
import { figures } from './figures.ts';
import { importing } from './importing.ts';
import { kept } from './kept.ts';

/** French, for the pages that are seldom come to: fetched with the first of them. */
export const seldom = {
  ...admin,
  ...double,
  ...figures,
  ...importing,
  ...kept,
} as const;
