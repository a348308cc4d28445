import type { Concept } from '../concept.ts';
import { LANGUAGES, type Language } from '../language.ts';
import { fold } from '../text/fold.ts';

/** Whose each label is, by language, whatever its case and accents. */
export class LabelOwners {
  readonly #owners: Readonly<Record<Language, Map<string, string>>> = {
    fr: new Map(),
    en: new Map(),
    de: new Map(),
    nl: new Map(),
  };

  constructor(concepts: readonly Concept[]) {
    for (const { id, prefLabel, altLabels, hiddenLabels, borrowed } of concepts) {
      for (const language of LANGUAGES) {
        if (borrowed?.includes(language) !== true) this.claim(prefLabel[language], language, id);
        for (const label of altLabels[language]) this.claim(label, language, id);
        for (const label of hiddenLabels?.[language] ?? []) this.claim(label, language, id);
      }
    }
  }

  of(label: string, language: Language): string | undefined {
    return this.#owners[language].get(keyOf(label));
  }

  /** The owner of a label from now on: the one that it had, else the claimant. */
  claim(label: string, language: Language, claimant: string): string {
    const owners = this.#owners[language];
    const key = keyOf(label);
    const owner = owners.get(key);
    if (owner !== undefined) return owner;
    owners.set(key, claimant);
    return claimant;
  }
}

/** "C", "C++" and "C#" are three labels. */
function keyOf(label: string): string {
  const folded = fold(label);
  return folded.length < 2 ? label.trim().toLowerCase() : folded;
}
