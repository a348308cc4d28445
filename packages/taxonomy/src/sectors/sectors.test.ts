import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { fold } from '../text/fold.ts';
import { DIVISIONS } from './divisions.ts';
import { SECTIONS } from './sections.ts';
import { sectorFromText } from './sector-from-text.ts';
import { sectionOfDivision, sectorLabel, sectorOf } from './sector-of.ts';
import { SECTOR_WORDS } from './sector-words.ts';

describe('the tables', () => {
  it('have the 21 sections and 88 divisions, each division in one section', () => {
    expect(SECTIONS.map(({ id }) => id).join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
    expect(DIVISIONS.size).toBe(88);
    for (const division of DIVISIONS.keys()) expect(sectionOfDivision(division), division).toMatch(/^[A-U]$/);
  });

  it('name each word of a field once, folded, under a code that exists', () => {
    const words = Object.values(SECTOR_WORDS).flatMap((line) => line.split('|'));
    for (const word of words) expect(fold(word)).toBe(word.replaceAll('*', '').trim());
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    for (const code of Object.keys(SECTOR_WORDS)) expect(sectorOf(code), code).toBeDefined();
  });
});

describe('sectorOf', () => {
  const technicalTextiles = { section: 'C', division: '13', group: '13.9', class: '13.96' };

  it.each(['13.96Z', '1396Z', '13.96', 'C13.96', 'c 13.96 z', '13.9.6'])('reads %s', (code) => {
    expect(sectorOf(code)).toEqual(technicalTextiles);
  });

  it('goes as deep as the code does', () => {
    expect(sectorOf('C')).toEqual({ section: 'C' });
    expect(sectorOf('C13')).toEqual({ section: 'C', division: '13' });
    expect(sectorOf('13')).toEqual({ section: 'C', division: '13' });
    expect(sectorOf('13.9')).toEqual({ section: 'C', division: '13', group: '13.9' });
    expect(sectorOf('62.01Z')).toEqual({ section: 'J', division: '62', group: '62.0', class: '62.01' });
    expect(sectorOf('75.00Z')).toEqual({ section: 'M', division: '75', group: '75.0', class: '75.00' });
    expect(sectorOf('35.30')).toEqual({ section: 'D', division: '35', group: '35.3', class: '35.30' });
  });

  it.each(['', ' ', 'Z', 'V', '34', '00', 'J13', '13.967', '1', 'textile', '13.96ZZ', '-13'])(
    'refuses "%s"',
    (code) => {
      expect(sectorOf(code)).toBeUndefined();
    },
  );
});

describe('sectorLabel', () => {
  it('names the division, or the section', () => {
    expect(sectorLabel('13.96Z', 'fr')).toBe('Fabrication de textiles');
    expect(sectorLabel('C', 'de')).toBe('Verarbeitendes Gewerbe');
    expect(sectorLabel('28', 'nl')).toBe('Machines en apparaten');
    expect(sectorLabel('zzz', 'en')).toBe('zzz');
  });

  it('never names two sectors alike in one language', () => {
    for (const language of LANGUAGES) {
      const names = [...DIVISIONS.values()].map((name) => name[language]);
      expect(new Set(names).size, language).toBe(names.length);
    }
  });
});

describe('sectorFromText', () => {
  it.each([
    ['Biotechnologies et pharmacie', '21'],
    ['Pharmacie & biotechnologies', '21'],
    ['Biotechnologies', '72'],
    ['Services informatiques et autres', '62'],
    ['Mécanique & Travail des métaux', '25'],
    ['Énergie', '35'],
    ['textile', '13'],
    ['Industrie textile', '13'],
    ['agroalimentaire', '10'],
    ['Lebensmittel', '10'],
    ['Lebensmittelindustrie', '10'],
    ['automotive', '29'],
    ['Automobilindustrie', '29'],
    ['BTP', 'F'],
    ['Kunststoffverarbeitung', '22'],
    ['Voedingsindustrie', '10'],
    ['Plasturgie', '22'],
    ['Chimie / cosmétique', '20'],
    ['Transport & logistique', 'H'],
    ['Dispositifs médicaux', '32'],
    ['Santé', '86'],
    ['C13', '13'],
    ['13.96Z', '13'],
    ['Textile, habillement, cuir', 'C'],
  ])('reads "%s" as %s', (label, code) => {
    expect(sectorFromText(label)).toBe(code);
  });

  it.each(['', 'Autre', 'Divers', 'Textile et énergie', 'x'.repeat(500), 'modeste', 'boisement'])(
    'gives up on "%s"',
    (label) => {
      expect(sectorFromText(label)).toBeUndefined();
    },
  );
});
