import { expect, it } from 'vitest';
import { sourceName } from './source-name.ts';

it.each([
  ['startups.csv', 'startups'],
  ['/data/Startups 2026-11-22 (1).csv', 'startups'],
  ['hubspot-crm-exports-all-companies-2026-03-04.xlsx', 'hubspot crm exports all companies'],
  ['Annuaire copie.xlsx', 'annuaire'],
  ['export_20261122_1430.csv', 'export'],
  ['2026-11-22.csv', '2026-11-22'],
  ['liste v2.csv', 'liste'],
  ['PME59.csv', 'pme59'],
])('takes %s for a list of %s', (name, source) => {
  expect(sourceName(name)).toBe(source);
});
