import type { Match, NeedFull } from '@navette/contracts';
import { type Column, coded, plain } from '../column.ts';

/** A match with the need that it belongs to. */
export interface MatchLine {
  readonly need: NeedFull;
  readonly match: Match;
}

export const matchColumns: readonly Column<MatchLine>[] = [
  plain('id', 'text', ({ match }) => match.id),
  plain('needId', 'text', ({ need }) => need.id),
  plain('need', 'text', ({ need }) => need.title),
  plain('organisation', 'text', ({ need }) => need.organisation.name),
  plain('rank', 'number', ({ match }) => match.rank),
  plain('score', 'number', ({ match }) => Math.round(match.score)),
  plain('startup', 'text', ({ match }) => match.profile.organisation.name),
  plain('profile', 'text', ({ match }) => match.profile.title),
  plain('profileId', 'text', ({ match }) => match.profile.id),
  coded('state', 'matchStates', ({ match }) => match.state),
  coded('reason', 'dismissals', ({ match }) => match.reason),
  plain('reasonText', 'text', ({ match }) => match.reasonText),
  plain('summary', 'text', ({ match }) => match.explanation.summary),
  plain('for', 'list', ({ match }) => reasons(match, (contribution) => contribution > 0)),
  plain('against', 'list', ({ match }) => reasons(match, (contribution) => contribution < 0)),
  plain('modelVersion', 'text', ({ match }) => match.explanation.modelVersion),
  plain('decidedAt', 'datetime', ({ match }) => match.decidedAt),
];

/** Reasons of one sign, the weightiest first. */
function reasons(match: Match, wanted: (contribution: number) => boolean): string[] {
  return match.explanation.criteria
    .filter((criterion) => wanted(criterion.contribution) && criterion.text !== '')
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .map((criterion) => criterion.text);
}
