import { describe, expect, it } from 'vitest';
import { EscoError } from './esco-error.ts';
import { readEsco } from './read-esco.ts';

const HEADER = 'conceptType,conceptUri,preferredLabel,altLabels,description';
const uri = (last: string) => `http://data.europa.eu/esco/skill/${last}`;
const file = (...rows: readonly string[]) => [HEADER, ...rows].join('\n');

describe('readEsco', () => {
  it('puts the languages of an address into one concept, alternative labels a line each', () => {
    const { concepts, skipped } = readEsco({
      skills: {
        fr: file(`K,${uri('B-2')},souder,"soudage\nsoudure, à l’arc\nSouder",`, `K,${uri('a1')},« lire »,,`),
        en: file(`K,${uri('B-2')},"weld ""well""",welding,"two\nlines"`),
        de: `\uFEFF${HEADER}\r\nK,${uri('B-2')},schweißen,,\r\n`,
      },
    });
    expect(skipped).toEqual([]);
    expect(concepts.map(({ id }) => id)).toEqual(['esco-b-2', 'esco-a1']);
    const [weld] = concepts;
    expect(weld?.prefLabel).toEqual({ fr: 'souder', en: 'weld "well"', de: 'schweißen', nl: 'weld "well"' });
    expect(weld?.altLabels).toEqual({ fr: ['soudage', 'soudure, à l’arc'], en: ['welding'], de: [], nl: [] });
    expect(weld?.borrowed).toEqual(['nl']);
    expect(weld?.exactMatch).toEqual([uri('B-2')]);
  });

  it('reads what is broader among the concepts that it has', () => {
    const { concepts } = readEsco({
      skills: { fr: file(`K,${uri('a')},un,,`, `K,${uri('b')},deux,,`) },
      broader: `conceptType,conceptUri,broaderType,broaderUri\nK,${uri('a')},K,${uri('b')}\nK,${uri('a')},G,${uri('x')}\nK,${uri('b')},K,${uri('b')}`,
    });
    expect(concepts.map(({ broader }) => broader)).toEqual([['esco-b'], []]);
  });

  it('tells the rows that hold no concept, by file and line, and reads on', () => {
    const { concepts, skipped } = readEsco({
      skills: { en: file(`K,${uri('a')},,,"of\ntwo lines"`, 'K,,lost,,', '', `K,${uri('b')},kept,,`) },
    });
    expect(concepts.map(({ prefLabel }) => prefLabel.en)).toEqual(['kept']);
    expect(skipped).toEqual([
      { file: 'skills_en.csv', line: 2, reason: 'no_label' },
      { file: 'skills_en.csv', line: 4, reason: 'no_uri' },
    ]);
  });

  it.each([
    ['', 'skills_nl.csv, line 1: expected a header and at least one row'],
    ['uri,label\na,b', 'skills_nl.csv, line 1: expected a column conceptUri'],
    [`${HEADER}\nK,${uri('a')},"never closed`, 'skills_nl.csv, line 2: expected a closing quote'],
  ])('refuses %j', (text, message) => {
    expect(() => readEsco({ skills: { nl: text } })).toThrow(EscoError);
    expect(() => readEsco({ skills: { nl: text } })).toThrow(message);
  });

  it('has a version that follows the content, not the way in which it was put', () => {
    const read = (label: string) => readEsco({ skills: { fr: file(`K,${uri('a')},${label},,`) } }).version;
    expect(read('un')).toMatch(/^[0-9a-f]{16}$/);
    expect(read('un')).toBe(read('"un"'));
    expect(read('un')).not.toBe(read('deux'));
  });
});
