import type { Concept } from '@navette/taxonomy';
import { analyseWith } from '../analysis/analyse.ts';
import type { NeedDocument } from '../document/need.ts';
import { MODEL, type Model } from '../model/model.ts';
import { validateModel } from '../model/validate-model.ts';
import { logitOf } from '../score/values.ts';
import { compare } from './comparison.ts';
import { countPlausible } from './count-plausible.ts';
import { explainPair } from './explain-pair.ts';
import type { MatchIndex } from './match-index.ts';
import { ProfileStore } from './profile-store.ts';

/**
 * An empty index over a model (the current one by default) and a taxonomy (the whole of it by default).
 * Throws RangeError, naming the number, when the model's numbers make no sense.
 */
export function createIndex({
  model = MODEL,
  concepts,
}: {
  model?: Model;
  concepts?: readonly Concept[];
} = {}): MatchIndex {
  validateModel(model);
  const store = new ProfileStore(model, concepts);
  const compareWith = (need: NeedDocument, candidates: number | undefined) =>
    compare(store, need, candidates === undefined ? model.candidates : { words: candidates, concepts: candidates });

  return {
    get size() {
      return store.size;
    },
    upsert: (profile) => store.put(profile),
    remove: (id) => store.delete(id),
    has: (id) => store.slotOf(id) !== undefined,
    match(need, { limit, candidates }) {
      const comparison = compareWith(need, candidates);
      const ranked = comparison.candidates
        .map((candidate) => ({ ...candidate, logit: logitOf(candidate.values, comparison.means, model) }))
        .sort((a, b) => b.logit - a.logit || (a.entry.profile.id < b.entry.profile.id ? -1 : 1))
        .slice(0, Math.max(0, limit));
      return {
        needId: need.id,
        modelVersion: model.version,
        total: comparison.candidates.length,
        matches: ranked.map(({ entry, values }, index) => ({
          profileId: entry.profile.id,
          rank: index + 1,
          explanation: explainPair(store, comparison, entry, values),
        })),
      };
    },
    explain(need, profileId, options) {
      const slot = store.slotOf(profileId);
      const entry = slot === undefined ? undefined : store.entryAt(slot);
      if (slot === undefined || entry === undefined) return undefined;
      const comparison = compareWith(need, options?.candidates);
      return explainPair(store, comparison, entry, comparison.valuesOf(slot, entry));
    },
    aboutHowMany: (need) => countPlausible(store, need),
    analyse: (text, language) => analyseWith(store.readConcepts, model.reading.words, text, language),
  };
}
