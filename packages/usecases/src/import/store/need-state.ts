import { NEED_TRANSITIONS, type NeedState, type NeedTransition } from '@navette/domain';
import type { ListedNeedRecord } from '@navette/spreadsheets';
import { type ImportProblem, noted } from '../problem.ts';

/** What the log keeps of a yes that stands in a list. */
export interface ListedApproval {
  readonly means: 'list';
  readonly givenBy: string;
  readonly on: string;
}

/**
 * The state in which a need comes in. Without the owner's yes in the list, one that the list calls published waits for it
 * here: nothing is shown to startups on the word of a spreadsheet alone.
 */
export function incomingState(
  document: ListedNeedRecord,
  problems: ImportProblem[],
): { readonly state: NeedState; readonly approval?: ListedApproval } {
  const state = document.state ?? 'draft';
  if (state !== 'published' && state !== 'paused') return { state };
  if (document.approvedOn === undefined) {
    problems.push(noted('approval_missing', 'approvedOn'));
    return { state: 'awaiting_approval' };
  }
  const givenBy = document.approvedBy ?? document.contact?.name ?? document.owner?.name ?? '';
  return { state, approval: { means: 'list', givenBy, on: document.approvedOn } };
}

/** The move that leads from one state to another; undefined when the state table has none. */
export function transitionBetween(from: NeedState, to: NeedState): NeedTransition | undefined {
  return (Object.keys(NEED_TRANSITIONS) as NeedTransition[]).find((name) => {
    const rule = NEED_TRANSITIONS[name];
    return (rule.from as readonly NeedState[]).includes(from) && rule.to === to;
  });
}
