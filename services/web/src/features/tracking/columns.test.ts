import type { NeedFull } from '@navette/contracts';
import { expect, test } from 'vitest';
import { EDITABLE } from './columns.ts';

const need = { title: 'Un besoin', budget: { minimum: 20_000 }, paidTrial: null } as NeedFull;

test('amounts are taken as people copy them, and keep the other side of the budget', () => {
  expect(EDITABLE.budgetMaximum?.change('50 000 €', need)).toEqual({ budget: { minimum: 20_000, maximum: 50_000 } });
  expect(EDITABLE.budgetMaximum?.change('10000', need)).toBe('range');
  expect(EDITABLE.budgetMinimum?.change('', need)).toEqual({ budget: null });
  expect(EDITABLE.budgetMinimum?.change('vingt mille', need)).toBe('number');
});

test('an empty cell says that nothing is said, but a need has a title', () => {
  expect(EDITABLE.decisionDate?.change('', need)).toEqual({ decisionDate: null });
  expect(EDITABLE.paidTrial?.change('', need)).toEqual({ paidTrial: null });
  expect(EDITABLE.title?.change('', need)).toBe('text');
});

test('what is no date, and no answer that is offered, is wrong', () => {
  expect(EDITABLE.decisionDate?.change('31/03/2027', need)).toBe('date');
  expect(EDITABLE.readiness?.change('perhaps', need)).toBe('choice');
  expect(EDITABLE.readiness?.change('test', need)).toEqual({ readiness: 'test' });
});
