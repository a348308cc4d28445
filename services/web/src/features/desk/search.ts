import { flag, oneOf, searchOf, uuid, words } from '../../ui/search-values.ts';

export const SHOWN = ['open', 'shortlisted', 'dismissed'] as const;
export const PANES = ['queue', 'need', 'matches'] as const;

/** The state of the desk, as its address keeps it. */
export const deskSearch = searchOf({
  need: uuid,
  match: uuid,
  /** Which matches of the need. Default: those that nobody decided on. */
  show: oneOf(SHOWN),
  /** Which column a narrow screen shows. */
  pane: oneOf(PANES),
  /** The chosen match is folded. */
  folded: flag,
  /** Two or three matches that are compared, by comma; "next": the chosen one and the next. */
  compare: words(),
  /** The map of the candidates is shown. */
  map: flag,
  /** The profile of "why not … ?". */
  why: uuid,
});
export type DeskSearch = { [K in keyof ReturnType<typeof deskSearch>]?: ReturnType<typeof deskSearch>[K] | undefined };
export type Shown = (typeof SHOWN)[number];
export type Pane = (typeof PANES)[number];
