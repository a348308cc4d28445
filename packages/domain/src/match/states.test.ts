import { describe, expect, it } from 'vitest';
import {
  DECISIONS,
  type DecisionKind,
  isUndecided,
  MATCH_STATES,
  nextMatchState,
  projectMatchState,
} from './states.ts';

describe('decisions on a match', () => {
  it.each([
    ['suggested', 'shortlist', 'shortlisted'],
    ['suggested', 'dismiss', 'dismissed'],
    ['shortlisted', 'dismiss', 'dismissed'],
    ['shortlisted', 'reopen', 'reopened'],
    ['dismissed', 'reopen', 'reopened'],
    ['reopened', 'shortlist', 'shortlisted'],
    ['superseded', 'shortlist', 'shortlisted'],
  ] as const)('%s + %s = %s', (from, decision, to) => {
    expect(nextMatchState(from, decision)).toBe(to);
  });

  it.each([
    ['dismissed', 'shortlist'],
    ['shortlisted', 'shortlist'],
    ['suggested', 'reopen'],
    ['superseded', 'dismiss'],
  ] as const)('refuses %s + %s', (from, decision) => {
    expect(() => nextMatchState(from, decision)).toThrow(expect.objectContaining({ code: 'illegal_transition' }));
  });

  it('leaves a state that the events tell again', () => {
    for (const state of MATCH_STATES) {
      for (const decision of Object.keys(DECISIONS) as DecisionKind[]) {
        if (!(DECISIONS[decision].from as readonly string[]).includes(state)) continue;
        expect(projectMatchState([DECISIONS[decision].event])).toBe(nextMatchState(state, decision));
      }
    }
  });

  it('projects the last event that moves it, and passes over those that do not', () => {
    expect(projectMatchState(['match.suggested', 'match.dismissed', 'match.reopened', 'need.matched'])).toBe(
      'reopened',
    );
    expect(projectMatchState([])).toBeUndefined();
  });

  it('lets a re-run touch only what nobody decided on', () => {
    expect(MATCH_STATES.filter(isUndecided)).toEqual(['suggested', 'superseded']);
  });
});
