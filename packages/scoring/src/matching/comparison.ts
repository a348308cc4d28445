import { fieldValuesFor } from '../criteria/field-values.ts';
import { textValue } from '../criteria/text.ts';
import type { NeedDocument } from '../document/need.ts';
import { eligibilityFor } from '../gates/gates.ts';
import type { DecisionMemory } from '../memory/decision-memory.ts';
import { bestSlots } from '../retrieval/best-slots.ts';
import { Likeness } from '../retrieval/likeness.ts';
import { logitOf, type Means, meansOf, type Values } from '../score/values.ts';
import type { MostCandidates } from './candidates-for.ts';
import type { NeedQuery } from './need-query.ts';
import type { ProfileEntry } from './profile-entry.ts';
import type { ProfileStore } from './profile-store.ts';

export interface Candidate {
  readonly slot: number;
  readonly entry: ProfileEntry;
  readonly values: Values;
}

/** A need held against its candidates: what a ranking and every explanation of it are made from. */
export interface Comparison {
  readonly query: NeedQuery;
  /** By id, so that sums come out the same whatever came in first. */
  readonly candidates: readonly Candidate[];
  readonly means: Means;
  /** Mean logit of the candidates. */
  readonly meanLogit: number;
  valuesOf(slot: number, entry: ProfileEntry): Values;
}

/** Candidates of a need: the best by words and the best by concepts among those that no gate excludes. */
export function compare(
  store: ProfileStore,
  memory: DecisionMemory,
  need: NeedDocument,
  most: MostCandidates,
): Comparison {
  const { model, graph } = store;
  const query = store.query(need);
  const { scales } = store.words;
  const wordSums = store.wordSums(query.words);
  const conceptSums = store.conceptSums(query.asked);
  const coverage = store.concepts.coverageOf(query.asked, graph);
  const likeness = new Likeness(store.words, query.words, model.words);
  const translated = new Map(
    [...query.translations].map(([language, words]) => [language, new Likeness(store.words, words, model.words, true)]),
  );
  const fieldValues = fieldValuesFor(need, model);
  const hasWords = query.words.terms.length > 0;
  // Both searches ask for the same profiles.
  const isEligible = eligibilityFor(need);
  const answers = new Map<number, boolean>();
  const accepts = (slot: number): boolean => {
    const known = answers.get(slot);
    if (known !== undefined) return known;
    const entry = store.entryAt(slot);
    const eligible = entry !== undefined && isEligible(entry.profile);
    answers.set(slot, eligible);
    return eligible;
  };
  const idAt = (slot: number): string => store.entryAt(slot)?.profile.id ?? '';
  const comesBefore = (a: number, b: number): boolean => idAt(a) < idAt(b);
  const lent = memory.lentFor(need);
  const slots = new Set([
    ...bestSlots(wordSums, most.words, accepts, comesBefore, scales),
    ...[...query.translations].flatMap(([language, words]) =>
      bestSlots(
        store.wordSums(words),
        most.words,
        (slot) => store.entryAt(slot)?.language === language && accepts(slot),
        comesBefore,
        scales,
      ),
    ),
    ...bestSlots(conceptSums, most.concepts, accepts, comesBefore),
    ...[...lent.keys()].flatMap((id) => store.slotOf(id) ?? []).filter(accepts),
  ]);

  const valuesOf = (slot: number, { profile, language }: ProfileEntry): Values => {
    const isSameLanguage = language === query.read.language;
    // What a translation finds is a guess beside the words themselves.
    const guessed = model.pivot.trust * (translated.get(language)?.valueOf(slot) ?? 0);
    const alike = Math.max(likeness.valueOf(slot), guessed);
    const text = textValue(alike, profile, { hasWords, isSameLanguage });
    const past = model.memory.share * (lent.get(profile.id) ?? 0);
    return {
      ...fieldValues(profile),
      capabilities: coverage(slot),
      text: past === 0 ? text : (text ?? 0) + (1 - (text ?? 0)) * past,
    };
  };

  const candidates = [...slots]
    .map((slot) => ({ slot, entry: store.entryAt(slot) }))
    .flatMap(({ slot, entry }) => (entry === undefined ? [] : [{ slot, entry, values: valuesOf(slot, entry) }]))
    .sort((a, b) => (a.entry.profile.id < b.entry.profile.id ? -1 : 1));
  const means = meansOf(
    candidates.map(({ values }) => values),
    model.prior,
  );
  return { query, candidates, means, meanLogit: logitOf(means, means, model), valuesOf };
}
