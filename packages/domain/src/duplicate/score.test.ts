import { describe, expect, it } from 'vitest';
import { organisationNameKey, webHost } from '../organisation/look-alike.ts';
import { type ComparedOrganisation, reasonsGrew } from './reason.ts';
import { DUPLICATE_THRESHOLD, scoreDuplicate } from './score.ts';

function organisation(
  over: Partial<Omit<ComparedOrganisation, 'nameKey' | 'webHost'>> & { name: string; website?: string },
): ComparedOrganisation {
  const { website, ...rest } = over;
  return {
    country: 'FR',
    register: null,
    number: null,
    phone: null,
    postalCode: null,
    commune: null,
    department: null,
    ...rest,
    nameKey: organisationNameKey(over.name),
    webHost: webHost(website),
  };
}

function compare(first: Parameters<typeof organisation>[0], second: Parameters<typeof organisation>[0]) {
  const { score, reasons } = scoreDuplicate(organisation(first), organisation(second));
  return { score, keys: reasons.map((reason) => reason.key), reasons };
}

const SIREN = { register: 'SIREN', number: '303265045' };
const OTHER_SIREN = { register: 'SIREN', number: '732829320' };

describe('what speaks for one organisation', () => {
  it.each([
    ['a number under another register name', SIREN, { register: 'unknown', number: '303 265 045' }, 'number'],
    ['a SIRET in the place of a SIREN', SIREN, { register: 'SIRET', number: '30326504500011' }, 'number'],
    ['a VAT number', SIREN, { register: 'TVA', number: 'FR 40 303 265 045' }, 'number'],
  ])('%s', (_what, one, other, key) => {
    const found = compare({ name: 'Tissages Aubert', ...one }, { name: 'Une enseigne', ...other });
    expect(found.keys).toEqual([key]);
    expect(found.score).toBeGreaterThan(0.9);
  });

  it('says both values of each reason', () => {
    const { reasons } = compare(
      { name: 'Aubert SA', postalCode: '59100', ...SIREN },
      { name: 'AUBERT', postalCode: '59100', register: 'RCS', number: '303 265 045' },
    );
    expect(reasons).toEqual([
      { key: 'number', speaks: 'for', first: 'SIREN 303265045', second: 'RCS 303 265 045' },
      { key: 'name', speaks: 'for', first: 'Aubert SA', second: 'AUBERT' },
      { key: 'postal_code', speaks: 'for', first: '59100', second: '59100' },
    ]);
  });

  it('weighs a name by how near the two are', () => {
    const name = 'Ateliers Delattre SAS';
    const at = (one: object, other: object) => compare({ name, ...one }, { name: 'ATELIERS DELATTRE', ...other }).score;
    const postal = at({ postalCode: '59100' }, { postalCode: '59100' });
    const commune = at({ commune: 'Saint-Étienne' }, { commune: 'ST ETIENNE CEDEX 2' });
    const department = at({ department: '59' }, { department: '59' });
    const anywhere = at({}, { department: '59' });
    const apart = at({ department: '59' }, { department: '13' });
    const abroad = at({}, { country: 'BE' });
    expect([postal, commune, department, anywhere, apart, abroad]).toEqual(
      [postal, commune, department, anywhere, apart, abroad].toSorted((a, b) => b - a),
    );
    expect(new Set([postal, commune, department, anywhere, apart, abroad]).size).toBe(6);
    expect(apart).toBeGreaterThanOrEqual(DUPLICATE_THRESHOLD);
    expect(abroad).toBeLessThan(DUPLICATE_THRESHOLD);
  });

  it('sees a name that is written nearly the same', () => {
    expect(compare({ name: 'Delattre', postalCode: '59100' }, { name: 'Delatre', postalCode: '59100' }).keys).toEqual([
      'near_name',
      'postal_code',
    ]);
    expect(compare({ name: 'Techno Soudure' }, { name: 'Technosoudure' }).keys).toEqual(['near_name']);
    expect(compare({ name: 'Boulangerie Petit' }, { name: 'Fonderie Grand' }).keys).toEqual([]);
  });

  it('counts a place beside a name only', () => {
    expect(compare({ name: 'Aubert', postalCode: '59100' }, { name: 'Zola', postalCode: '59100' })).toMatchObject({
      score: 0,
      keys: [],
    });
  });

  it('takes a website and a telephone however they are written', () => {
    const found = compare(
      { name: 'Aubert', website: 'https://www.aubert.example/fr', phone: '03 20 12 34 56' },
      { name: 'Tissus du Nord', website: 'aubert.example', phone: '+33 (0)3.20.12.34.56' },
    );
    expect(found.keys).toEqual(['website', 'phone']);
    expect(found.score).toBeGreaterThan(0.7);
  });

  it.each(['https://facebook.com/a', 'http://aubert.wixsite.com/site', 'gmail.com', 'https://fr.linkedin.com/in/a'])(
    'takes no notice of %s, which everybody may have',
    (website) => {
      expect(compare({ name: 'Aubert', website }, { name: 'Zola', website }).keys).toEqual([]);
    },
  );
});

describe('what speaks against it', () => {
  it('two SIREN are two companies, whatever else they share', () => {
    const shared = {
      name: 'Aubert',
      postalCode: '59100',
      website: 'https://aubert.example',
      phone: '0320123456',
    };
    const found = compare({ ...shared, ...SIREN }, { ...shared, ...OTHER_SIREN });
    expect(found.keys).toContain('number_differs');
    expect(found.score).toBeLessThan(0.1);
  });

  it('the same number at two German courts is two companies, at an unnamed court perhaps one', () => {
    const at = (register: string) => ({ name: 'Guss', country: 'DE', register, number: '12345' });
    expect(compare(at('HRB Saarbrücken'), at('HRB Trier')).keys).toEqual(['number_differs', 'name']);
    expect(compare(at('HRB Saarbrücken'), at('HRB')).keys).toEqual(['number_alike', 'name']);
    expect(compare(at('HRB Saarbrücken'), at('unknown')).keys).toEqual(['number_alike', 'name']);
  });

  it('numbers of two registers say nothing', () => {
    const association = { register: 'RNA', number: 'W595012345' };
    expect(compare({ name: 'Aubert', ...SIREN }, { name: 'Zola', ...association }).keys).toEqual([]);
  });
});

describe('a pair that a person set aside', () => {
  const apart = compare({ name: 'Aubert', department: '59' }, { name: 'Aubert', department: '13' }).reasons;
  const nameOnly = compare({ name: 'Aubert' }, { name: 'Aubert' }).reasons;
  const withPhone = compare(
    { name: 'Aubert', phone: '0320123456' },
    { name: 'Aubert', phone: '03 20 12 34 56' },
  ).reasons;

  it('comes back when something new speaks for it or an objection is gone', () => {
    expect(reasonsGrew(nameOnly, withPhone)).toBe(true);
    expect(reasonsGrew(apart, nameOnly)).toBe(true);
  });

  it('stays away otherwise', () => {
    expect(reasonsGrew(nameOnly, nameOnly)).toBe(false);
    expect(reasonsGrew(withPhone, nameOnly)).toBe(false);
    expect(reasonsGrew(nameOnly, apart)).toBe(false);
  });
});
