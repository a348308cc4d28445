import { describe, expect, it } from 'vitest';
import { checkIntroductionMove, INTRODUCTION_STATES, type IntroductionState, introductionSteps } from './states.ts';

const moves = (kind: 'innovation' | 'supply', from: IntroductionState) =>
  INTRODUCTION_STATES.filter((to) => {
    try {
      checkIntroductionMove(kind, from, to);
      return true;
    } catch {
      return false;
    }
  });

describe('an introduction', () => {
  it('goes forward along the steps of its kind, skipping any, or ends', () => {
    expect(moves('innovation', 'quote')).toEqual([
      'poc',
      'pilot',
      'contract',
      'deployed',
      'declined',
      'expired',
      'closed',
    ]);
    expect(moves('supply', 'quote')).toEqual([
      'sample',
      'approval',
      'order',
      'series',
      'declined',
      'expired',
      'closed',
    ]);
  });

  it('goes nowhere from its last step, and can be taken up again after an end', () => {
    expect(moves('innovation', 'deployed')).toEqual([]);
    expect(moves('supply', 'declined')).toEqual(introductionSteps('supply'));
  });

  it('says what was expected', () => {
    expect(() => checkIntroductionMove('innovation', 'poc', 'series')).toThrow(/poc can't move to series/);
  });
});
