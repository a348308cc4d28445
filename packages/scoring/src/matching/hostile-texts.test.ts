import { describe, expect, it } from 'vitest';
import { createIndex } from './create-index.ts';

const HONEST = {
  id: 'honest',
  title: 'Contrôle visuel en ligne',
  text: 'Vision industrielle pour détecter les défauts de tissage sur les tissus, en sortie de rame.',
};
const NEED = {
  id: 'n',
  title: 'Contrôle visuel de tissus',
  text: 'Détecter les défauts de tissage par vision industrielle.',
};

const HOSTILE: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'one word': 'vision',
  'a million characters of one letter': 'a'.repeat(1_000_000),
  'a million characters of one word': 'vision '.repeat(150_000),
  'a million marks on one letter': `e${'\u0301'.repeat(1_000_000)}`,
  'a million blanks': ' '.repeat(1_000_000),
  'a million dashes and stops': '-. '.repeat(330_000),
  emoji: '🤖🏭✨'.repeat(2_000),
  'halves of emoji': '\ud83e\udd16\ud83e '.repeat(2_000),
  'four languages': 'Vision industrielle machine vision Bildverarbeitung beeldverwerking für voor pour with de la',
  homoglyphs: 'Vіsіоn іndustrіеllе, соntrôlе vіsuеl',
  'a label a thousand times': 'vision industrielle '.repeat(1_000),
  'labels a thousand times': 'vision industrielle, contrôle visuel, tissage. '.repeat(1_000),
  'what slow patterns choke on': `${'a'.repeat(50_000)}! ${'(a+)+'.repeat(20_000)} ${'x.'.repeat(50_000)}`,
  'one word that never ends': 'donaudampfschiff'.repeat(60_000),
  'right to left and zero width': '\u202e\u200b\u200dnoisiv \u2066'.repeat(5_000),
  'null characters': '\u0000vision\u0000'.repeat(5_000),
};

describe.each(Object.entries(HOSTILE))('a text of %s', (_, text) => {
  it('is read, matched and explained, and gains nothing on an honest one', () => {
    const index = createIndex();
    index.upsert(HONEST);
    index.upsert({ id: 'hostile', title: '', text });
    const ranked = index.match(NEED, { limit: 10 }).matches;
    expect(ranked[0]?.profileId).toBe('honest');
    const told = index.explain(NEED, 'hostile');
    expect(JSON.stringify(told)).not.toMatch(/NaN|Infinity/);
    const asked = { id: 'asks', title: text, text };
    expect(index.match(asked, { limit: 10 }).matches.length).toBeLessThanOrEqual(2);
    expect(index.aboutHowMany(asked)).toBeLessThanOrEqual(2);
    expect(index.analyse(text).concepts.length).toBeLessThan(20);
  });
});

describe('a label said a thousand times', () => {
  it('is worth no more than said once', () => {
    const scores = [1, 1_000].map((times) => {
      const index = createIndex();
      index.upsert({ id: 'p', title: '', text: 'vision industrielle. '.repeat(times) });
      return index.explain(NEED, 'p')?.score;
    });
    expect(scores[1]).toBeLessThanOrEqual(scores[0] ?? 0);
  });
});
