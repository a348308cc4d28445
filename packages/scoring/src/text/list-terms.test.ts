import { describe, expect, it } from 'vitest';

import { listTerms } from './list-terms.ts';
import { readDocument } from './read-document.ts';
import { countSequence, sequenceOf } from './term-sequence.ts';

const terms = (text: string): readonly string[] =>
  listTerms(readDocument({ text }, 'fr', 1000)).map(({ term }) => term);

describe('listTerms', () => {
  it('puts a number together with its unit or its norm', () => {
    expect(terms('5 axes')).toEqual(['5axe', 'axe']);
    expect(terms('ISO 9001')).toContain('iso9001');
    expect(terms('IP 67')).toContain('ip67');
  });

  it('leaves out numbers, years and symbols that stand alone', () => {
    expect(terms('12 salariés depuis 2019, 40 m/min, 1 000')).toEqual(['salari']);
  });

  it('does not join over the end of a phrase', () => {
    expect(terms('5, axes')).toEqual(['axe']);
  });
});

describe('countSequence', () => {
  it('counts a word of the title more often', () => {
    const read = readDocument({ title: 'Robot', text: 'robot soudeur' }, 'fr', 1000);
    expect([...countSequence(sequenceOf(read), 2)]).toEqual([
      ['robot', 3],
      ['soudeur', 1],
    ]);
  });
});
