import { expect, it } from 'vitest';
import { createIndex } from '../matching/create-index.ts';
import { MODEL } from '../model/model.ts';
import { weighAnew } from './weigh-anew.ts';

it('weighs a pair as the engine does with the same weights', () => {
  const profiles = ['Contrôle de tissus par caméra', 'Tissus techniques', 'Caméras'].map((text, i) => ({
    id: `p${i}`,
    title: '',
    text,
    place: { area: i === 0 ? '59' : '62' },
  }));
  const need = { id: 'n', title: '', text: 'Contrôler des tissus par caméra', place: { area: '59' } };
  const other = { ...MODEL, version: 'other', weights: { ...MODEL.weights, text: 2, proximity: 5 } };
  const [before, after] = [MODEL, other].map((model) => {
    const index = createIndex({ model });
    for (const profile of profiles) index.upsert(profile);
    return index.match(need, { limit: 3 }).matches;
  });
  for (const { profileId, explanation } of before ?? []) {
    expect(weighAnew(explanation, MODEL).score).toBeCloseTo(explanation.score, 12);
    const weighed = after?.find((match) => match.profileId === profileId)?.explanation.score;
    expect(weighAnew(explanation, other).score).toBeCloseTo(weighed ?? -1, 12);
  }
});
