import { createIndex } from '@navette/scoring';
import { describe, expect, it } from 'vitest';
import { bm25 } from '../rank/bm25.ts';
import { fillIndex, navette } from '../rank/navette.ts';
import type { Ranker } from '../rank/ranker.ts';
import { tfIdfCosine } from '../rank/tf-idf-cosine.ts';
import { TokenIndex } from '../rank/token-index.ts';
import { evaluate } from './evaluate.ts';

const docs = [
  { id: 'd1', text: 'Nos caméras trient les tissus par couleur.', lang: 'fr' },
  { id: 'd2', text: 'Des capteurs de vibration annoncent les pannes des fours.', lang: 'fr' },
  { id: 'd3', text: 'Des emballages compostables pour les fruits et les légumes.', lang: 'fr' },
  { id: 'd4', text: '', lang: 'fr' },
] as const;
const queries = [
  { id: 'q1', text: 'Trier des chutes de tissu avec une caméra', lang: 'fr' },
  { id: 'q2', text: 'Prévoir la panne d’un four', lang: 'fr' },
  { id: 'q3', text: 'Rien de ce genre', lang: 'fr' },
] as const;
const judgements = new Map([
  ['q1', new Map([['d1', 2]])],
  [
    'q2',
    new Map([
      ['d2', 1],
      ['d3', 0],
    ]),
  ],
  ['q3', new Map([['d3', 0]])],
]);

describe('evaluate', () => {
  const tokens = new TokenIndex(docs);
  const index = createIndex();
  fillIndex(index, docs);

  it.each([
    ['bm25', bm25(tokens)],
    ['TF-IDF cosine', tfIdfCosine(tokens)],
    ['navette', navette(index)],
  ])('%s finds what shares its words, and nothing for no words', (_, ranker) => {
    expect(ranker(queries[0], 10)[0]?.doc).toBe('d1');
    expect(ranker(queries[1], 10)[0]?.doc).toBe('d2');
    expect(ranker(queries[0], 10).every(({ score }) => score > 0)).toBe(true);
    expect(ranker(queries[0], 0)).toEqual([]);
    expect(ranker({ id: 'q', text: '' }, 10)).toEqual([]);
  });

  it('scores a document by its own words with a cosine of 1', () => {
    const [first] = tfIdfCosine(tokens)({ ...docs[0], id: 'q' }, 1);
    expect(first).toEqual({ doc: 'd1', score: expect.closeTo(1, 9) });
  });

  it('counts only queries that have an answer, and sets the first system against the others', () => {
    const right: Ranker = (query) => [{ doc: query.id === 'q1' ? 'd1' : 'd2', score: 1 }];
    const halfRight: Ranker = () => [{ doc: 'd1', score: 1 }];
    const told: string[] = [];
    const report = evaluate({
      queries,
      judgements,
      systems: new Map([
        ['right', right],
        ['half', halfRight],
      ]),
      onRanking: (system, query) => told.push(`${system} ${query}`),
    });
    expect(report.queries).toBe(2);
    expect(report.systems.map(({ system, metrics }) => [system, metrics['ndcg@10'].mean, metrics.mrr.mean])).toEqual([
      ['right', 1, 1],
      ['half', 0.5, 0.5],
    ]);
    expect(report.differences).toHaveLength(4);
    expect(report.differences[0]).toMatchObject({
      system: 'right',
      against: 'half',
      metric: 'ndcg@10',
      mean: 0.5,
      t: 1,
    });
    expect(told).toHaveLength(6);
  });
});
