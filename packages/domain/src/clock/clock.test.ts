import { describe, expect, it } from 'vitest';
import { INTRODUCTION_STATES } from '../introduction/states.ts';
import { answerHabit } from './habit.ts';
import { CLOCK_KINDS, CLOCK_OF_STATE, clockPlan } from './plan.ts';

describe('the plans of clocks', () => {
  it.each(CLOCK_KINDS)('go forward in time: %s', (kind) => {
    const { steps, dueIn } = clockPlan(kind);
    expect(steps.length).toBeGreaterThan(0);
    expect(dueIn).toBeGreaterThan(0);
    for (const [n, step] of steps.entries()) expect(step.after).toBeGreaterThan(steps[n - 1]?.after ?? 0);
  });

  it('hold every reminder to an owner for the référent, and let nobody fall silent before the due day', () => {
    for (const kind of CLOCK_KINDS) {
      const { steps, dueIn, waitsFor } = clockPlan(kind);
      for (const step of steps) {
        if (step.deed === 'remind') expect(step.held === true).toBe(waitsFor === 'owner');
        else expect(step.after).toBeGreaterThan(dueIn);
      }
    }
  });

  it('keep their distances where a network gives more days, and never go back before the first day', () => {
    expect(clockPlan('answer', { answer: 10 })).toMatchObject({
      dueIn: 10,
      steps: [{ after: 8 }, { after: 11 }, { after: 13 }],
    });
    expect(clockPlan('answer', { answer: 1 }).steps[0]?.after).toBe(1);
  });

  it('name a clock or none for each state', () => {
    expect(Object.keys(CLOCK_OF_STATE).sort()).toEqual([...INTRODUCTION_STATES].sort());
  });
});

describe('answer habits', () => {
  it.each([
    ['four requests tell nothing', [1, 1, 1, 1], null],
    ['five do', [1, 4, 2, 9, 3], { requests: 5, usualDays: 3 }],
    ['an even number: the earlier half', [1, 2, 3, 4, 5, 6], { requests: 6, usualDays: 3 }],
    ['silence counts', [1, null, null, null, 2], { requests: 5, usualDays: null }],
    ['some silence', [1, null, 2, 3, 2], { requests: 5, usualDays: 2 }],
  ] as const)('%s', (_case, days, habit) => {
    expect(answerHabit(days)).toEqual(habit);
  });
});
