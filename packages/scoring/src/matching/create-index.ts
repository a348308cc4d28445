import type { Concept } from '@navette/taxonomy';
import { analyseWith } from '../analysis/analyse.ts';
import type { NeedDocument } from '../document/need.ts';
import { DecisionMemory } from '../memory/decision-memory.ts';
import type { PastDecision } from '../memory/past-decision.ts';
import { MODEL, type Model } from '../model/model.ts';
import { validateModel } from '../model/validate-model.ts';
import { logistic } from '../score/values.ts';
import { candidatesFor } from './candidates-for.ts';
import { compare } from './comparison.ts';
import { countPlausible } from './count-plausible.ts';
import { explainPair } from './explain-pair.ts';
import type { MatchIndex } from './match-index.ts';
import { ProfileStore } from './profile-store.ts';
import { rankCandidates } from './rank-candidates.ts';

/**
 * An empty index over a model (the current one by default) and a taxonomy (the whole of it by default), which remembers the
 * decisions of `history`.
 * Throws RangeError, naming the number, when the model's numbers make no sense.
 */
export function createIndex({
  model = MODEL,
  concepts,
  history = [],
}: {
  model?: Model;
  concepts?: readonly Concept[];
  history?: Iterable<PastDecision>;
} = {}): MatchIndex {
  validateModel(model);
  const store = new ProfileStore(model, concepts);
  const memory = new DecisionMemory(model);
  memory.remember(history);
  const compareWith = (need: NeedDocument, candidates: number | undefined, limit: number) => {
    const most =
      candidates === undefined
        ? candidatesFor(model.candidates, store.words.meanLength, limit)
        : { words: candidates, concepts: candidates };
    return compare(store, memory, need, most);
  };

  return {
    get size() {
      return store.size;
    },
    upsert: (profile) => store.put(profile),
    remove: (id) => store.delete(id),
    save: () => ({ modelVersion: model.version, profiles: store.save() }),
    restore({ modelVersion, profiles }) {
      if (store.size > 0) throw new RangeError('an index that holds something cannot hold what was saved');
      if (modelVersion !== model.version) {
        throw new RangeError(`saved by model ${modelVersion}, not by ${model.version}`);
      }
      store.restore(profiles);
    },
    remember: (decisions) => memory.remember(decisions),
    attend: (attentionOf) => store.attend(attentionOf),
    has: (id) => store.slotOf(id) !== undefined,
    match(need, { limit, candidates }) {
      const comparison = compareWith(need, candidates, limit);
      const ranked = rankCandidates(comparison, model, limit);
      return {
        needId: need.id,
        modelVersion: model.version,
        total: comparison.candidates.length,
        matches: ranked.map(({ slot, entry, values }, index) => ({
          profileId: entry.profile.id,
          rank: index + 1,
          explanation: explainPair(store, comparison, slot, values),
        })),
      };
    },
    rank: (need, { limit, candidates }) =>
      rankCandidates(compareWith(need, candidates, limit), model, limit).map(({ entry, logit }) => ({
        profileId: entry.profile.id,
        score: logistic(logit),
      })),
    explain(need, profileId, options) {
      const slot = store.slotOf(profileId);
      const entry = slot === undefined ? undefined : store.entryAt(slot);
      if (slot === undefined || entry === undefined) return undefined;
      const comparison = compareWith(need, options?.candidates, 0);
      return explainPair(store, comparison, slot, comparison.valuesOf({ slot, entry }));
    },
    aboutHowMany: (need) => countPlausible(store, need),
    analyse: (text, language) => analyseWith(store.readConcepts, model.reading.words, text, language),
  };
}
