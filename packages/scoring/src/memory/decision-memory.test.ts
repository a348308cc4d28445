import { describe, expect, it } from 'vitest';
import { createIndex } from '../matching/create-index.ts';

const PROFILES = [
  { id: 'a', title: '', text: 'Nettoyage de cuves par ultrasons' },
  { id: 'b', title: '', text: 'Capteurs pour convoyeurs' },
];
const NEED = { id: 'n', title: '', text: 'Laver les réservoirs sans produit chimique' };
const PAST = { text: 'Laver des réservoirs', lang: 'fr', doc: 'a', grade: 2 } as const;

function ranked(history: Parameters<typeof createIndex>[0]): readonly string[] {
  const index = createIndex(history);
  for (const profile of PROFILES) index.upsert(profile);
  return index.rank(NEED, { limit: 10 }).map(({ profileId }) => profileId);
}

describe('past decisions', () => {
  it('bring up what was accepted for a need in like words', () => {
    expect(ranked({})).toEqual([]);
    expect(ranked({ history: [PAST] })).toEqual(['a']);
  });

  it('lend nothing once turned down, nor to who is gone', () => {
    expect(ranked({ history: [PAST, { ...PAST, grade: 0 }] })).toEqual([]);
    expect(ranked({ history: [{ ...PAST, doc: 'gone' }] })).toEqual([]);
  });

  it('are heard when they come later, and rank gives the scores of match', () => {
    const index = createIndex();
    for (const profile of PROFILES) index.upsert(profile);
    index.remember([PAST]);
    const [first] = index.match(NEED, { limit: 1 }).matches;
    expect(index.rank(NEED, { limit: 1 })).toEqual([{ profileId: 'a', score: first?.explanation.score }]);
  });
});
