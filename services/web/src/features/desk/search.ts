import { z } from 'zod';

export const SHOWN = ['open', 'shortlisted', 'dismissed'] as const;
export const PANES = ['queue', 'need', 'matches'] as const;

/** The state of the desk, as its address keeps it. What does not fit is left out rather than refused. */
export const deskSearch = z.object({
  need: z.uuid().optional().catch(undefined),
  match: z.uuid().optional().catch(undefined),
  /** Which matches of the need. Default: those that nobody decided on. */
  show: z.enum(SHOWN).optional().catch(undefined),
  /** Which column a narrow screen shows. */
  pane: z.enum(PANES).optional().catch(undefined),
  /** The chosen match is folded. */
  folded: z.boolean().optional().catch(undefined),
  /** Two or three matches that are compared: their ids, by comma; empty: the chosen one and the next. */
  compare: z.string().max(200).optional().catch(undefined),
  /** The map of the candidates is shown. */
  map: z.boolean().optional().catch(undefined),
  /** The profile of "why not … ?". */
  why: z.uuid().optional().catch(undefined),
});
export type DeskSearch = z.infer<typeof deskSearch>;
export type Shown = (typeof SHOWN)[number];
export type Pane = (typeof PANES)[number];
