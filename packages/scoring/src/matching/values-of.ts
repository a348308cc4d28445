import { fieldValuesFor } from '../criteria/field-values.ts';
import { textValue } from '../criteria/text.ts';
import { Likeness } from '../retrieval/likeness.ts';
import { brevityOf } from '../retrieval/mix.ts';
import type { Values } from '../score/values.ts';
import type { Found } from './find-candidates.ts';
import type { NeedQuery } from './need-query.ts';
import type { ProfileStore } from './profile-store.ts';

/**
 * Every criterion's value for each of the profiles found, in their order. `lent`: what past decisions lend, by profile id.
 */
export function valuesFor(
  store: ProfileStore,
  query: NeedQuery,
  lent: ReadonlyMap<string, number>,
): (found: readonly Found[]) => readonly Values[] {
  const { model, words } = store;
  const coverage = store.concepts.coverageOf(query.asked, store.graph);
  const likeness = new Likeness(words, query.words, model.words);
  const translated = [...query.translations].map(
    ([language, translation]) => [language, new Likeness(words, translation, model.words, true)] as const,
  );
  // What a translation finds of a description is a guess beside the words themselves; a label has few words to go by.
  const brevity = brevityOf(model.words.mixes, words.meanLength);
  const trust = brevity * model.pivot.trust.label + (1 - brevity) * model.pivot.trust.text;
  const fieldValues = fieldValuesFor(query.need, model);
  const hasWords = query.words.terms.length > 0;

  return (found) => {
    const alike = Float64Array.from(found, ({ slot }) => likeness.valueOf(slot));
    // One language after the other: two likenesses that take turns would each begin anew.
    for (const [language, foreign] of translated) {
      found.forEach(({ slot, entry }, i) => {
        if (entry.language !== language) return;
        const about = model.pivot.about * (coverage(slot) ?? 0);
        alike[i] = Math.max(alike[i] as number, trust * foreign.valueOf(slot), about);
      });
    }
    return found.map(({ slot, entry: { profile, language, hasText } }, i) => {
      const isSameLanguage = language === query.read.language;
      const text = textValue(alike[i] as number, {
        spread: model.words.spread,
        isComparable: hasText && hasWords,
        isSameLanguage,
      });
      const past = model.memory.share * (lent.get(profile.id) ?? 0);
      const { sector, proximity, maturity, terms, reciprocity, attention } = fieldValues(profile);
      return {
        capabilities: coverage(slot),
        text: past === 0 ? text : (text ?? 0) + (1 - (text ?? 0)) * past,
        sector,
        proximity,
        maturity,
        terms,
        reciprocity,
        attention,
      };
    });
  };
}
