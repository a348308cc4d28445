import type { ReadingOfText } from '@navette/contracts';
import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from './draft.ts';
import { changeOf, standsIn } from './take-fact.ts';

type Fact = ReadingOfText['facts'][number];
const fact = (kind: string, value: object) => ({ kind, value }) as Fact;

test('a budget in euros fills both fields, one in francs none', () => {
  const euros = { minimum: 20_000, maximum: null, currency: 'EUR' };
  expect(changeOf(fact('budget', euros), EMPTY_DRAFT)).toEqual({ budgetMinimum: 20_000, budgetMaximum: '' });
  expect(changeOf(fact('budget', { ...euros, currency: 'CHF' }), EMPTY_DRAFT)).toBeUndefined();
});

test('a certificate is added to those that are there, once', () => {
  const draft = { ...EMPTY_DRAFT, certificates: ['ISO 9001'] };
  const iso = fact('certificate', { name: 'ISO 13485' });
  expect(changeOf(iso, draft)).toEqual({ certificates: ['ISO 9001', 'ISO 13485'] });
  expect(standsIn(iso, draft)).toBe(false);
  expect(standsIn(iso, { ...draft, certificates: ['ISO 9001', 'ISO 13485'] })).toBe(true);
});

test('the writer’s own place is no place where a startup is looked for', () => {
  expect(changeOf(fact('place', { area: '59', town: 'Lille', role: 'site' }), EMPTY_DRAFT)).toBeUndefined();
  expect(changeOf(fact('place', { area: '59', town: null, role: 'sought' }), EMPTY_DRAFT)).toEqual({ areas: ['59'] });
});
