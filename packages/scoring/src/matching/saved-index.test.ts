import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { MODEL } from '../model/model.ts';
import { createIndex } from './create-index.ts';
import type { SavedIndex } from './match-index.ts';

const TOPICS = [
  'nettoyage de cuves par ultrasons',
  'vision industrielle pour le textile',
  'Abwärme aus Rauchgasen',
  'tri de déchets',
];
const PROFILES = Array.from({ length: 40 }, (_, i) => ({
  id: `p${String(i).padStart(2, '0')}`,
  title: `Atelier ${i}`,
  text: `Nous proposons : ${TOPICS[i % 4]}, lot ${i}.`,
  place: { area: i % 2 === 0 ? '59' : '62' },
  sectorsServed: ['13.9'],
  ...(i % 3 === 0 && { capacityLeft: i }),
}));
const NEED = {
  id: 'n',
  title: 'Contrôle de tissus',
  text: 'Contrôle visuel des tissus par caméra, et tri des déchets.',
};

const filled = () => {
  const index = createIndex();
  for (const profile of PROFILES) index.upsert(profile);
  index.remove('p05');
  return index;
};
const carried = (saved: SavedIndex) => deserialize(serialize(saved)) as SavedIndex;

describe('an index that was saved', () => {
  it('answers as the one that read the texts, explanations to the last digit', () => {
    const index = filled();
    const restored = createIndex();
    restored.restore(carried(index.save()));
    expect(restored.size).toBe(39);
    expect(restored.match(NEED, { limit: 10 })).toEqual(index.match(NEED, { limit: 10 }));
    expect(restored.aboutHowMany(NEED)).toBe(index.aboutHowMany(NEED));
  });

  it('goes on as that one does: what comes and goes afterwards makes no difference', () => {
    const [index, restored] = [filled(), createIndex()];
    restored.restore(carried(index.save()));
    for (const one of [index, restored]) {
      one.upsert({ id: 'new', title: 'Caméras', text: 'Contrôle des tissus en ligne, mot nouveau inouï.' });
      one.upsert({ ...(PROFILES[1] as (typeof PROFILES)[number]), text: 'Vision pour les tissus.' });
      for (const { id } of PROFILES.slice(10, 20)) one.remove(id);
      one.attend(({ id }) => ({ shown: Number(id.slice(1)) || 0, capacity: 2 }));
    }
    expect(restored.match(NEED, { limit: 20 })).toEqual(index.match(NEED, { limit: 20 }));
  });

  it('is not taken over by one that holds something, nor by another model', () => {
    const saved = filled().save();
    expect(() => filled().restore(saved)).toThrow(/holds something/);
    expect(() => createIndex({ model: { ...MODEL, version: 'other' } }).restore(saved)).toThrow(/saved by model/);
  });
});
