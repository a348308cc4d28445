import { expect, it } from 'vitest';
import { INTRODUCTION_STATES, isIntroductionEnd } from '../introduction/states.ts';
import { ofTen, PROGRESS_STAGES, STAGE_OF_STEP, wallDays } from './stages.ts';

it('every step of an introduction that is no end brings a need to a stage', () => {
  const steps = INTRODUCTION_STATES.filter((state) => !isIntroductionEnd(state));
  expect(new Set(Object.keys(STAGE_OF_STEP))).toEqual(new Set(steps));
  expect(new Set(Object.values(STAGE_OF_STEP))).toEqual(new Set(PROGRESS_STAGES.slice(3)));
});

it.each([
  [0, 0, null],
  [0, 7, 0],
  [2, 7, 2.9],
  [10, 10, 10],
])('%i trials of %i needs are %s of ten', (trials, needs, expected) => {
  expect(ofTen(trials, needs)).toBe(expected);
});

it.each([
  ['2026-11-29', '2025-05-29', '2026-05-29'],
  ['2026-08-31', '2025-02-28', '2026-02-28'],
  ['2026-03-01', '2024-09-01', '2025-09-01'],
])('on %s the wall is about %s to %s', (today, from, until) => {
  expect(wallDays(today)).toEqual({ from, until });
});
