import { describe, expect, it } from 'vitest';
import { readAmount } from './amount.ts';
import { readBoolean } from './boolean.ts';
import { readDate, weeksUntil } from './date.ts';
import { readLanguage } from './language.ts';
import { readLevel } from './level.ts';
import { splitList } from './list.ts';
import { readNumber } from './number.ts';
import { readCountry, readPostalCode } from './place.ts';
import { readSector, splitSectors } from './sector.ts';
import { shorten } from './shorten.ts';
import { readSize } from './size.ts';

describe('readNumber', () => {
  it.each([
    ['1 234,5', 1234.5],
    ['1\u202f234', 1234],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['10.000', 10000],
    ['1.234.567', 1234567],
    ['2,5', 2.5],
    ['0,125', 0.125],
    ['-3', -3],
    ['1’000', 1000],
  ])('reads %s', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it('does not group the digits of a coordinate', () => {
    expect(readNumber('3,057', false)).toBe(3.057);
    expect(readNumber('50.632', false)).toBe(50.632);
  });

  it.each(['', 'douze', '1e5', '.', '12 ans', '1-2', 'Infinity', '0x10'])('refuses "%s"', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});

describe('readAmount', () => {
  it.each([
    ['20 000 €', { maximum: 20_000 }],
    ['50 k€', { maximum: 50_000 }],
    ['50k', { maximum: 50_000 }],
    ['1,5 M€', { maximum: 1_500_000 }],
    ['10-50 k€', { minimum: 10_000, maximum: 50_000 }],
    ['de 5 000 à 20 000 euros', { minimum: 5000, maximum: 20_000 }],
    ['from 5,000 to 20,000 EUR', { minimum: 5000, maximum: 20_000 }],
    ['< 30 k€', { maximum: 30_000 }],
    ['jusqu’à 30 000', { maximum: 30_000 }],
    ['mindestens 10.000 €', { minimum: 10_000 }],
  ])('reads %s', (text, range) => {
    expect(readAmount(text)).toEqual(range);
  });

  it('takes the unit of the header where the cell has none', () => {
    expect(readAmount('20', 1000)).toEqual({ maximum: 20_000 });
    expect(readAmount('20 k€', 1000)).toEqual({ maximum: 20_000 });
  });

  it.each(['', 'à définir', 'environ', '1 2 3, 4 et 5 puis 6 €, 7', '-5'])('refuses "%s"', (text) => {
    expect(readAmount(text)).toBeUndefined();
  });
});

describe('readLevel', () => {
  it.each([
    ['6', 6, 6],
    ['TRL 6', 6, 6],
    ['trl6', 6, 6],
    ['6/9', 6, 6],
    ['5-6', 5, 6],
    ['TRL 4 à 6', 4, 6],
    ['7.0', 7, 7],
    ['TRL 7 (démonstrateur)', 7, 7],
  ])('reads %s', (text, lower, upper) => {
    expect([readLevel(text, 'lower'), readLevel(text, 'upper')]).toEqual([lower, upper]);
  });

  it.each(['0', '10', '6,5', 'TRL 12', 'prototype', '', '-3'])('refuses "%s"', (text) => {
    expect(readLevel(text, 'lower')).toBeUndefined();
  });
});

describe('readDate', () => {
  it.each(['31/12/2026', '31.12.2026', '31-12-2026', '2026-12-31', '2026-12-31T10:00:00Z', '31/12/2026 10:00'])(
    'reads %s',
    (text) => {
      expect(readDate(text)).toBe('2026-12-31');
    },
  );

  it.each(['31/02/2026', '12/31/2026', '2026', 'demain', '00/01/2026', '1/1/26'])('refuses "%s"', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it('counts the weeks that are left', () => {
    expect(weeksUntil('2026-12-31', '2026-12-01')).toBe(5);
    expect(weeksUntil('2026-12-01', '2026-12-31')).toBe(0);
  });
});

describe('other values', () => {
  it('reads yes and no in four languages', () => {
    expect(['Oui', 'yes', 'JA', 'vrai', '1', 'x', '✓'].map(readBoolean)).toEqual(Array(7).fill(true));
    expect(['Non', 'no', 'Nein', 'nee', 'faux', '0'].map(readBoolean)).toEqual(Array(6).fill(false));
    expect(['peut-être', '2', ''].map(readBoolean)).toEqual([undefined, undefined, undefined]);
  });

  it('reads languages by name and by code', () => {
    expect(['Français', 'fr-BE', 'FRA', 'anglais', 'Niederländisch', 'Duits'].map(readLanguage)).toEqual([
      'fr',
      'fr',
      'fr',
      'en',
      'nl',
      'de',
    ]);
    expect(readLanguage('espagnol')).toBeUndefined();
  });

  it('reads sizes by word and by number of people', () => {
    expect(
      ['PME', 'Grande entreprise', 'ETI', 'KMU', '6', '120', '50 à 99 salariés', '5 000', '250-4999'].map(readSize),
    ).toEqual(['PME', 'GE', 'ETI', 'PME', 'TPE', 'PME', 'PME', 'GE', 'ETI']);
    expect(readSize('beaucoup')).toBeUndefined();
  });

  it('reads sectors by code and by label', () => {
    expect(readSector('13.96Z')).toBe('13.96');
    expect(readSector('13.96Z - Fabrication d’autres textiles')).toBe('13.96');
    expect(readSector('Agroalimentaire')).toBe('10');
    expect(readSector('Divers')).toBeUndefined();
    expect(splitSectors('13.96Z Textiles, techniques ou non')).toHaveLength(1);
    expect(splitSectors('13.96Z, 20')).toHaveLength(2);
    expect(splitSectors('Textile, chimie')).toHaveLength(2);
  });

  it('reads places', () => {
    expect(['France', 'BE', 'Deutschland', 'Duitsland', 'ES'].map(readCountry)).toEqual(['FR', 'BE', 'DE', 'DE', 'ES']);
    expect(readCountry('Lille')).toBeUndefined();
    expect(['59000', 'F-59000', '59 000', 'B-7500', '1234 AB', '59012 CEDEX 9'].map(readPostalCode)).toEqual([
      '59000',
      'F-59000',
      '59 000',
      'B-7500',
      '1234 AB',
      '59012',
    ]);
    expect(['Lille', '590', '123456'].map(readPostalCode)).toEqual([undefined, undefined, undefined]);
  });

  it('splits lists on whatever people use, each item once', () => {
    expect(splitList('a; b,c | d / e\nb')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('shortens to the first sentence, at a word, never through a character', () => {
    expect(shorten('Un bras robotisé léger. Il apprend vite.', 80)).toBe('Un bras robotisé léger');
    expect(shorten(`Nous cherchons ${'un très long texte '.repeat(20)}`, 40)).toBe(
      'Nous cherchons un très long texte un…',
    );
    expect(shorten('𝛼'.repeat(50), 20).isWellFormed()).toBe(true);
    expect(shorten('', 20)).toBe('');
  });
});
