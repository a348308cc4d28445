import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NeedDocument } from '../document/need.ts';
import type { ProfileDocument } from '../document/profile.ts';
import { createIndex } from './create-index.ts';
import type { MatchIndex } from './match-index.ts';

const WORDS =
  'vision industrielle soudure laser capteur chaleur tissu robot mesure acier contrôle ligne cuve eau'.split(' ');
const CAPABILITIES = ['machine-vision', 'heat-recovery', 'predictive-maintenance', 'welding'];
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 25 }).map((words) => words.join(' '));
const profile = fc.record(
  {
    title: sentence,
    text: sentence,
    capabilities: fc.subarray(CAPABILITIES),
    trl: fc.integer({ min: 1, max: 9 }),
    place: fc.constantFrom({ area: '59' }, { area: '57' }, { area: 'DEC' }),
    capacityLeft: fc.integer({ min: 0, max: 3 }),
    sectorsServed: fc.subarray(['13', '25.6', '62']),
    attention: fc.record({ shown: fc.nat(9), capacity: fc.nat(9) }),
  },
  { requiredKeys: ['title', 'text'] },
);
const profiles = fc
  .array(profile, { minLength: 2, maxLength: 8 })
  .map((list) => list.map((fields, i): ProfileDocument => ({ id: `p${i}`, ...fields })));
const need = fc
  .record({ title: sentence, text: sentence, trl: fc.constant({ minimum: 6 }) })
  .map((fields): NeedDocument => ({ id: 'n', sector: '13.96', place: { area: '59' }, ...fields }));
const RUNS = { numRuns: 25, seed: 5 };

function indexOf(list: readonly ProfileDocument[]): MatchIndex {
  const index = createIndex();
  for (const one of list) index.upsert(one);
  return index;
}
const answer = (index: MatchIndex, asked: NeedDocument): string => JSON.stringify(index.match(asked, { limit: 10 }));
const scoreOf = (list: readonly ProfileDocument[], asked: NeedDocument, id = 'p0'): number =>
  indexOf(list).explain(asked, id)?.score ?? Number.NaN;

describe('a match', () => {
  it('does not depend on the order in which profiles came', () => {
    fc.assert(
      fc.property(profiles, need, fc.nat(), (list, asked, turn) => {
        const turned = list.map((_, i) => list[(i + turn) % list.length] as ProfileDocument).toReversed();
        expect(answer(indexOf(turned), asked)).toBe(answer(indexOf(list), asked));
      }),
      RUNS,
    );
  });

  it('is as before after a profile came and went', () => {
    fc.assert(
      fc.property(profiles, profile, need, (list, guest, asked) => {
        const index = indexOf(list);
        const before = answer(index, asked);
        index.upsert({ id: 'guest', ...guest });
        answer(index, asked);
        index.remove('guest');
        expect(answer(index, asked)).toBe(before);
      }),
      RUNS,
    );
  });

  it('adds up, for every pair, gated or far below', () => {
    fc.assert(
      fc.property(profiles, need, (list, asked) => {
        const index = indexOf(list);
        for (const { id } of list) {
          const told = index.explain(asked, id);
          if (told === undefined) throw new Error(`${id} is held`);
          const sum = told.criteria.reduce((total, { contribution }) => total + contribution, 0);
          expect(sum).toBeCloseTo(Math.log(told.score / (1 - told.score)) - told.meanLogit, 9);
        }
      }),
      RUNS,
    );
  });
});

describe('a score', () => {
  it('is never lowered by a better maturity, a nearer place, or less attention lately', () => {
    fc.assert(
      fc.property(profiles, need, fc.integer({ min: 1, max: 8 }), fc.nat(8), (list, asked, trl, shown) => {
        const [first, ...others] = list as [ProfileDocument, ...ProfileDocument[]];
        const worse = { ...first, trl, place: { area: '57' }, attention: { shown: shown + 1, capacity: 3 } };
        const score = scoreOf([worse, ...others], asked);
        expect(scoreOf([{ ...worse, trl: trl + 1 }, ...others], asked)).toBeGreaterThanOrEqual(score);
        expect(scoreOf([{ ...worse, place: { area: '59' } }, ...others], asked)).toBeGreaterThanOrEqual(score);
        const calmer = { ...worse, attention: { shown, capacity: 3 } };
        expect(scoreOf([calmer, ...others], asked)).toBeGreaterThanOrEqual(score);
      }),
      RUNS,
    );
  });

  it('is never lowered when a capability that nobody offers is no longer asked', () => {
    fc.assert(
      fc.property(profiles, need, (list, asked) => {
        const silent = list.map((one) => ({ ...one, capabilities: ['machine-vision'] }));
        const capabilities = [{ id: 'machine-vision' }, { id: 'enzymes' }];
        const wide = { ...asked, capabilities, capabilitiesClosed: true };
        const narrow = { ...wide, capabilities: [{ id: 'machine-vision' }] };
        expect(scoreOf(silent, narrow)).toBeGreaterThanOrEqual(scoreOf(silent, wide));
      }),
      RUNS,
    );
  });

  it('never climbs by a text that is repeated or stuffed', () => {
    fc.assert(
      fc.property(profiles, need, fc.integer({ min: 2, max: 30 }), (list, asked, times) => {
        const [first, ...others] = list as [ProfileDocument, ...ProfileDocument[]];
        const score = scoreOf(list, asked);
        const [word = ''] = first.text.split(' ');
        for (const text of [`${first.text}. `.repeat(times), `${first.text}. ${`${word} `.repeat(3 * times)}`]) {
          expect(scoreOf([{ ...first, text }, ...others], asked)).toBeLessThanOrEqual(score + 1e-12);
        }
      }),
      RUNS,
    );
  });
});
