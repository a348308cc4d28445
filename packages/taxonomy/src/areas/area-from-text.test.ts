import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { AREAS } from './area-by-id.ts';
import { areaFromText } from './area-from-text.ts';
import { departmentOfPostalCode } from './department-of-postal-code.ts';

describe('areaFromText', () => {
  it.each([
    ['Nord (59)', '59'],
    ['Nord', '59'],
    ['59', '59'],
    ['59000', '59'],
    ['59 000', '59'],
    ['F-59000', '59'],
    ['59000 Lille', '59'],
    ['59 - Nord', '59'],
    ['59 Nord', '59'],
    ['Nord, Hauts-de-France, France', '59'],
    ["COTES D'ARMOR", '22'],
    ['Côte-d’Or', '21'],
    ['2a', '2A'],
    ['Département de la Moselle', '57'],
    ['Hauts-de-France', 'FRE'],
    ['Région Hauts de France', 'FRE'],
    ['R32', 'FRE'],
    ['R44', 'FRF'],
    ['FRE11', '59'],
    ['Nord-Pas-de-Calais', 'FRE1'],
    ['NORD PAS DE CALAIS', 'FRE1'],
    ['Rhône-Alpes', 'FRK2'],
    ['Lorraine', 'FRF3'],
    ['Ile-de-France', 'FR1'],
    ['PACA', 'FRL'],
    ['Provence Alpes Côte d’Azur', 'FRL'],
    ['Guadeloupe', '971'],
    ['Wallonie', 'BE3'],
    ['Hainaut, Belgique', 'BE32'],
    ['Henegouwen', 'BE32'],
    ['Saarland', 'DEC'],
    ['Sarre', 'DEC'],
    ['DEC0', 'DEC'],
    ['Luxembourg', 'LU'],
    ['Luxembourg (Belgique)', 'BE34'],
    ['Nordrhein-Westfalen', 'DEA'],
    ['België', 'BE'],
    ['Österreich', 'AT'],
    ['UK', 'GB'],
    ['B-7500 Tournai', 'BE32'],
    ['L-1855', 'LU'],
  ])('reads %s as %s', (text, id) => {
    expect(areaFromText(text)).toBe(id);
  });

  it('lets the country settle what two countries share', () => {
    expect(areaFromText('Limburg')).toBeUndefined();
    expect(areaFromText('Limburg', 'NL')).toBe('NL42');
    expect(areaFromText('Limburg', 'BE')).toBe('BE22');
    expect(areaFromText('Luxembourg', 'BE')).toBe('BE34');
    expect(areaFromText('7500', 'BE')).toBe('BE32');
    expect(areaFromText('1000', 'FR')).toBe('01');
    expect(areaFromText('1', 'fr')).toBe('01');
    expect(areaFromText('66111', 'DE')).toBeUndefined();
    expect(areaFromText('Saarland', 'FR')).toBeUndefined();
    expect(areaFromText('Nord', 'ZZ')).toBeUndefined();
  });

  it.each(['', '  ', 'Atlantis', '00000', '99', '7500', '59 salariés', '(', 'x'.repeat(1000)])(
    'gives up on "%s"',
    (text) => {
      expect(areaFromText(text)).toBeUndefined();
    },
  );

  it('reads back every id, and every name in its country', () => {
    for (const area of AREAS) {
      expect(areaFromText(area.id), area.id).toBe(area.id);
      for (const language of LANGUAGES) {
        const read = areaFromText(area.name[language], area.country);
        if (!area.id.startsWith('FRY')) expect(read, area.name[language]).toBe(area.id);
      }
    }
  });
});

describe('departmentOfPostalCode', () => {
  it.each([
    ['59000', '59'],
    ['01500', '01'],
    ['20000', '2A'],
    ['20137', '2A'],
    ['20200', '2B'],
    ['20600', '2B'],
    ['97400', '974'],
    ['97600', '976'],
  ])('%s lies in %s', (code, department) => {
    expect(departmentOfPostalCode(code)).toBe(department);
  });

  it.each(['98000', '97133', '97500', '00100', '5900', '590000', 'abcde', ''])('%s lies in none', (code) => {
    expect(departmentOfPostalCode(code)).toBeUndefined();
  });
});
