import { describe, expect, it } from 'vitest';
import type { NeedDocument } from '../document/need.ts';
import type { ProfileDocument } from '../document/profile.ts';
import type { Explanation } from '../explanation/explanation.ts';
import { MODEL } from '../model/model.ts';
import { createIndex } from './create-index.ts';
import type { MatchIndex } from './match-index.ts';

const PROFILES: readonly ProfileDocument[] = [
  {
    id: 'visio',
    title: 'Visiotex, contrôle visuel en ligne',
    text: 'Nos caméras et notre logiciel de vision industrielle détectent les défauts de tissage sur les tissus en sortie de rame.',
    place: { area: '59' },
    trl: 8,
    sectorsServed: ['13'],
    terms: { paidPilotOnly: true },
    attention: { shown: 2, capacity: 4 },
  },
  {
    id: 'chaleur',
    title: 'Récupération de chaleur fatale',
    text: 'Échangeurs et pompes à chaleur pour les laiteries et les brasseries.',
    place: { area: '62' },
    trl: 9,
    sectorsServed: ['10', '11'],
    capacityLeft: 2,
  },
  {
    id: 'bild',
    title: 'Bildverarbeitung für die Textilindustrie',
    text: 'Unsere Kameras erkennen Webfehler und Oberflächenfehler während der Fertigung.',
    language: 'de',
    place: { area: 'DEC' },
    trl: 5,
  },
  {
    id: 'pain',
    title: 'Prévision des ventes',
    text: 'Prévoir la demande des boulangeries, jour par jour.',
    place: { area: '75' },
  },
  {
    id: 'robot',
    title: 'Robot de palettisation',
    text: 'Un robot empile les cartons en fin de ligne.',
    trl: 3,
    capacityLeft: 0,
  },
  { id: 'muet', title: 'Startup sans description', text: '' },
];

const NEED: NeedDocument = {
  id: 'n1',
  title: 'Contrôle visuel de tissus en sortie de rame',
  text: 'Nos opérateurs repèrent les défauts de tissage à l’œil ; nous voulons les détecter en ligne avec des caméras.',
  place: { area: '59' },
  sector: '13.96',
  trl: { minimum: 7 },
  terms: { paidTrial: true },
};

function filled(profiles: readonly ProfileDocument[] = PROFILES): MatchIndex {
  const index = createIndex();
  for (const profile of profiles) index.upsert(profile);
  return index;
}

const logit = (score: number): number => Math.log(score / (1 - score));
const ids = (index: MatchIndex, need = NEED): readonly string[] =>
  index.match(need, { limit: 10 }).matches.map(({ profileId }) => profileId);

function expectContributionsToAddUp(explanation: Explanation): void {
  const sum = explanation.criteria.reduce((total, { contribution }) => total + contribution, 0);
  expect(Math.abs(sum - (logit(explanation.score) - explanation.meanLogit))).toBeLessThan(1e-9);
}

describe('match', () => {
  it('puts the best answer first, ranks from 1, and never shows who is closed', () => {
    const { needId, modelVersion, total, matches } = filled().match(NEED, { limit: 3 });
    expect([needId, modelVersion]).toEqual(['n1', MODEL.version]);
    expect(matches[0]?.profileId).toBe('visio');
    expect(matches.map(({ rank }) => rank)).toEqual(matches.map((_, index) => index + 1));
    expect(matches.map(({ profileId }) => profileId)).not.toContain('robot');
    expect(total).toBeGreaterThanOrEqual(matches.length);
  });

  it('crosses languages by concepts', () => {
    expect(ids(filled()).slice(0, 2)).toEqual(['visio', 'bild']);
  });

  it('explains in numbers that add up, largest contribution first', () => {
    const index = filled();
    for (const { explanation } of index.match(NEED, { limit: 10 }).matches) {
      expectContributionsToAddUp(explanation);
      expect(explanation.eligible).toBe(true);
      expect(explanation.score).toBeGreaterThan(0);
      expect(explanation.score).toBeLessThan(1);
      const sizes = explanation.criteria.map(({ contribution }) => Math.abs(contribution));
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      for (const { value, mean, weight, contribution } of explanation.criteria) {
        expect(contribution).toBe(value === null ? 0 : weight * (value - mean));
      }
    }
  });

  it('gives evidence that stands where it says', () => {
    const [best] = filled().match(NEED, { limit: 1 }).matches;
    const profile = PROFILES[0] as ProfileDocument;
    const capabilities = best?.explanation.criteria.find(({ key }) => key === 'capabilities');
    const text = best?.explanation.criteria.find(({ key }) => key === 'text');
    if (capabilities?.key !== 'capabilities' || text?.key !== 'text') throw new Error('criteria are missing');
    const vision = capabilities.evidence.pairs.find((pair) => pair.need === 'machine-vision');
    const spelled = vision?.needSpans.map(({ field, start, end }) => NEED[field].slice(start, end));
    expect(spelled).toContain('Contrôle visuel');
    expect(vision?.profileSpans.map(({ field, start, end }) => profile[field].slice(start, end))).toContain(
      'vision industrielle',
    );
    const weaving = text.evidence.terms.find(({ term }) => term === 'tissage');
    expect(weaving?.profileSpans.map(({ field, start, end }) => profile[field].slice(start, end))).toContain('tissage');
    expect(text.evidence.terms.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
  });

  it('does not hold against a profile what it does not say', () => {
    const silent = { id: 'visio', title: 'Visiotex, contrôle visuel', text: 'Vision industrielle pour tissus.' };
    const explanation = filled([silent, ...PROFILES.slice(1)]).explain(NEED, 'visio');
    for (const key of ['sector', 'proximity', 'maturity', 'terms', 'attention'] as const) {
      expect(explanation?.criteria.find((criterion) => criterion.key === key)).toMatchObject({
        value: null,
        contribution: 0,
      });
    }
  });

  it('answers the same, to the byte, whatever came in first and whatever went', () => {
    const expected = JSON.stringify(filled().match(NEED, { limit: 10 }));
    expect(JSON.stringify(filled(PROFILES.toReversed()).match(NEED, { limit: 10 }))).toBe(expected);
    const busy = filled([...PROFILES, { id: 'x', title: 'Tissage', text: 'Rame et tissus, tissages, tisser' }]);
    busy.match(NEED, { limit: 10 });
    busy.remove('x');
    busy.upsert({ id: 'visio', title: 'Autre chose', text: '' });
    busy.upsert(PROFILES[0] as ProfileDocument);
    expect(JSON.stringify(busy.match(NEED, { limit: 10 }))).toBe(expected);
  });

  it('answers the same after thousands came and went', () => {
    const index = filled();
    const expected = JSON.stringify(index.match(NEED, { limit: 10 }));
    for (let i = 0; i < 1500; i++)
      index.upsert({ id: `x${i}`, title: `Tissage numéro ${i}`, text: 'rame tissus caméra' });
    for (let i = 0; i < 1500; i++) expect(index.remove(`x${i}`)).toBe(true);
    expect(index.size).toBe(PROFILES.length);
    expect(JSON.stringify(index.match(NEED, { limit: 10 }))).toBe(expected);
  });

  it('sees a change and a removal at once', () => {
    const index = filled();
    index.upsert({
      id: 'pain',
      title: 'Contrôle visuel de tissus en sortie de rame',
      text: NEED.text,
      place: { area: '59' },
    });
    expect(index.size).toBe(PROFILES.length);
    expect(ids(index)[0]).toBe('pain');
    expect(index.remove('pain')).toBe(true);
    expect(index.remove('pain')).toBe(false);
    expect(index.has('pain')).toBe(false);
    expect(ids(index)).not.toContain('pain');
  });

  it('looks past a gate: the eligible come up however many are excluded before them', () => {
    const index = createIndex();
    for (let i = 0; i < 50; i++)
      index.upsert({ id: `far${i}`, title: NEED.title, text: NEED.text, place: { area: '13' } });
    index.upsert({ id: 'near', title: 'Tissus', text: 'Rame', place: { area: '59' } });
    const need = { ...NEED, perimeter: { areas: ['59'], hard: true } };
    expect(index.match(need, { limit: 10, candidates: 5 })).toMatchObject({
      total: 1,
      matches: [{ profileId: 'near' }],
    });
  });

  it('breaks ties by id', () => {
    const index = filled(['c', 'a', 'b'].map((id) => ({ id, title: 'Tissage', text: '' })));
    expect(ids(index)).toEqual(['a', 'b', 'c']);
  });

  it('reads confirmed capabilities, and nothing else when the list is closed', () => {
    const need: NeedDocument = {
      id: 'n',
      title: 'À voir',
      text: 'Contrôle visuel',
      capabilities: [{ id: 'heat-recovery', essential: true }],
    };
    const asked = (one: NeedDocument) => {
      const criterion = filled()
        .explain(one, 'visio')
        ?.criteria.find(({ key }) => key === 'capabilities');
      return criterion?.key === 'capabilities'
        ? criterion.evidence.pairs.map((pair) => `${pair.need}:${pair.essential}`).toSorted()
        : [];
    };
    expect(asked(need)).toEqual(['heat-recovery:true', 'machine-vision:false']);
    expect(asked({ ...need, capabilitiesClosed: true })).toEqual(['heat-recovery:true']);
  });
});

describe('explain', () => {
  it('gives the numbers of match', () => {
    const index = filled();
    for (const { profileId, explanation } of index.match(NEED, { limit: 10 }).matches) {
      expect(index.explain(NEED, profileId)).toEqual(explanation);
    }
  });

  it('tells why not, against the same candidates', () => {
    const index = filled();
    const closed = index.explain(NEED, 'robot');
    expect(closed?.eligible).toBe(false);
    expect(closed?.gates.find(({ key }) => key === 'capacity')?.passed).toBe(false);
    expect(closed?.meanLogit).toBe(index.match(NEED, { limit: 1 }).matches[0]?.explanation.meanLogit);
    if (closed) expectContributionsToAddUp(closed);
    const silent = index.explain(NEED, 'muet');
    if (silent) expectContributionsToAddUp(silent);
    expect(silent?.eligible).toBe(true);
    expect(index.explain(NEED, 'unknown')).toBeUndefined();
  });
});

describe('degenerate cases', () => {
  const empty: NeedDocument = { id: 'n', title: '', text: '' };

  it('has no answer without words, without profiles, without anything in common', () => {
    expect(filled().match(empty, { limit: 10 })).toMatchObject({ total: 0, matches: [] });
    expect(createIndex().match(NEED, { limit: 10 })).toMatchObject({ total: 0, matches: [] });
    expect(filled().match({ ...empty, title: 'zzzz qqqq' }, { limit: 10 })).toMatchObject({ total: 0, matches: [] });
    expect(filled().match(NEED, { limit: 0 }).matches).toEqual([]);
  });

  it('still explains, in finite numbers', () => {
    for (const index of [filled(), filled(PROFILES.slice(0, 1))]) {
      for (const need of [empty, NEED, { ...empty, title: '«»…' }]) {
        const explanation = index.explain(need, 'visio');
        if (!explanation) throw new Error('visio is held');
        expectContributionsToAddUp(explanation);
        expect(JSON.stringify(explanation)).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  });

  it('counts nobody for a need without words', () => {
    expect(filled().aboutHowMany(empty)).toBe(0);
  });
});

describe('aboutHowMany', () => {
  it('counts who comes near and is not excluded', () => {
    const index = filled();
    const near = index.aboutHowMany(NEED);
    expect(near).toBeGreaterThanOrEqual(1);
    expect(near).toBeLessThan(PROFILES.length);
    expect(index.aboutHowMany({ ...NEED, excludedProfiles: ['visio'] })).toBe(near - 1);
  });
});

describe('a description of a million characters', () => {
  it('is read up to the limit and matched like another', () => {
    const words = Array.from({ length: 150_000 }, (_, i) => `mot${i.toString(36)}`).join(' ');
    const index = filled([...PROFILES, { id: 'long', title: 'Tissage', text: `${words} rarissime` }]);
    expect(
      index.explain({ ...NEED, title: 'rarissime', text: '' }, 'long')?.criteria.find(({ key }) => key === 'text')
        ?.value,
    ).toBeLessThan(0.01);
    expect(index.match({ ...NEED, text: words }, { limit: 3 }).matches.length).toBe(3);
  });
});

describe('a model', () => {
  it('is frozen and checked', () => {
    expect(Object.isFrozen(MODEL) && Object.isFrozen(MODEL.weights) && Object.isFrozen(MODEL.words.kin)).toBe(true);
    expect(() => createIndex({ model: { ...MODEL, weights: { ...MODEL.weights, text: -1 } } })).toThrow(
      /weights\.text/,
    );
    expect(() => createIndex({ model: { ...MODEL, bias: Number.NaN } })).toThrow(RangeError);
    expect(() => createIndex({ model: { ...MODEL, version: ' ' } })).toThrow(/version/);
  });

  it('is named in every explanation', () => {
    const index = createIndex({ model: { ...MODEL, version: 'essai-2' } });
    index.upsert(PROFILES[0] as ProfileDocument);
    expect(index.match(NEED, { limit: 1 })).toMatchObject({
      modelVersion: 'essai-2',
      matches: [{ explanation: { modelVersion: 'essai-2' } }],
    });
  });
});
