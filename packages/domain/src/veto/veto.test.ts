import { describe, expect, it } from 'vitest';
import { organisationNameKey } from '../organisation/look-alike.ts';
import { isVetoed, type Veto } from './veto.ts';

const NOBODY: Veto = { organisationId: null, nameKey: null, webHost: null, number: null };
const rival = { id: 'r', name: 'Rivale Textiles SAS', website: 'https://www.rivale.example/x', number: '732 829 320' };

describe('a veto', () => {
  it.each([
    ['an id', { organisationId: 'r' }],
    ['a name, whatever its legal form and case', { nameKey: organisationNameKey('RIVALE TEXTILES') }],
    ['a website', { webHost: 'rivale.example' }],
    ['a number', { number: '732829320' }],
    ['an establishment’s number', { number: '73282932000074' }],
  ])('knows an organisation by %s', (_by, over) => {
    expect(isVetoed([{ ...NOBODY, ...over }], rival)).toBe(true);
    expect(isVetoed([{ ...NOBODY, ...over }], { ...rival, id: 'o', name: 'Autre', website: null, number: null })).toBe(
      false,
    );
  });

  it('keeps nobody away by what neither side says', () => {
    expect(isVetoed([NOBODY], { id: 'x', name: '', website: null, number: null })).toBe(false);
    expect(isVetoed([], rival)).toBe(false);
  });
});
