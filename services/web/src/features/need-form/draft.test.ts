import { needInput } from '@navette/contracts';
import { expect, test } from 'vitest';
import { changeOf, EMPTY_DRAFT, inputOf, type NeedDraft } from './draft.ts';

const told: NeedDraft = {
  ...EMPTY_DRAFT,
  organisationId: '0b1f5a0e-6f0c-4a53-9a4e-0f6a3f3c2d11',
  title: 'Contrôler nos tissus',
  description: 'Nos opérateurs repèrent les défauts à l’œil.',
};

test('a draft with three answers is one that the API takes', () => {
  expect(needInput.safeParse(inputOf(told, [])).error).toBeUndefined();
});

test('what is left empty clears rather than being forgotten', () => {
  expect(changeOf(told, [])).toMatchObject({
    budget: null,
    perimeter: null,
    trl: null,
    decisionDate: null,
    paidTrial: null,
  });
});

test('while nothing is dropped, the text goes on adding capabilities', () => {
  const change = changeOf({ ...told, capabilities: [{ id: 'machine-vision', essential: true }] }, ['weaving-knitting']);
  expect(change).toMatchObject({
    capabilities: [{ id: 'machine-vision', essential: true }],
    capabilitiesClosed: false,
  });
});

test('dropping one closes the list around what is kept', () => {
  const change = changeOf({ ...told, dropped: ['weaving-knitting'] }, ['machine-vision', 'weaving-knitting']);
  expect(change).toMatchObject({ capabilities: [{ id: 'machine-vision' }], capabilitiesClosed: true });
});

test('a perimeter without a place is none, whatever its strictness', () => {
  expect(changeOf({ ...told, perimeterHard: true }, []).perimeter).toBeNull();
  expect(changeOf({ ...told, perimeterHard: true, radiusKm: 80 }, []).perimeter).toEqual({ radiusKm: 80, hard: true });
});
