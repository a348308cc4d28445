import { describe, expect, it } from 'vitest';
import { DomainError } from '../error/domain-error.ts';
import {
  mayApprove,
  NEED_STATES,
  NEED_TRANSITIONS,
  type NeedRelation,
  type NeedTransition,
  nextNeedState,
} from './states.ts';

const RELATIONS: readonly NeedRelation[] = ['owner', 'facilitator', 'admin', 'system'];
const TRANSITIONS = Object.keys(NEED_TRANSITIONS) as NeedTransition[];

/** The table of product.md, written a second time: from → transitions that lead out of it. */
const OUT_OF: Readonly<Record<string, readonly string[]>> = {
  draft: ['submit'],
  awaiting_approval: ['approve', 'return'],
  returned: ['redraft', 'submit'],
  published: ['pause', 'fulfil', 'withdraw', 'expire'],
  paused: ['resume', 'fulfil', 'withdraw', 'expire'],
  fulfilled: ['republish'],
  withdrawn: [],
  expired: ['republish'],
};

describe('the state table of a need', () => {
  it.each(NEED_STATES)('lets only its own transitions lead out of %s', (state) => {
    const possible = TRANSITIONS.filter((transition) =>
      RELATIONS.some((relation) => {
        try {
          nextNeedState(state, transition, relation);
          return true;
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
          return false;
        }
      }),
    );
    expect(possible.sort()).toEqual([...(OUT_OF[state] ?? [])].sort());
  });

  it('says who may not before it says from where not', () => {
    expect(() => nextNeedState('draft', 'expire', 'owner')).toThrow(expect.objectContaining({ code: 'forbidden' }));
    expect(() => nextNeedState('draft', 'pause', 'owner')).toThrow(
      expect.objectContaining({ code: 'illegal_transition' }),
    );
  });
});

describe('approval', () => {
  it('is the other side’s', () => {
    expect(mayApprove({ onBehalf: true }, 'owner', false)).toBe(true);
    expect(mayApprove({ onBehalf: false }, 'owner', false)).toBe(false);
    expect(mayApprove({ onBehalf: false }, 'facilitator', false)).toBe(true);
    expect(mayApprove({ onBehalf: true }, 'facilitator', false)).toBe(false);
  });

  it('can be put on record by a facilitator when the owner gave it otherwise', () => {
    expect(mayApprove({ onBehalf: true }, 'facilitator', true)).toBe(true);
    expect(mayApprove({ onBehalf: true }, 'system', true)).toBe(false);
  });
});
