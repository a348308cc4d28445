import type { Concept } from '../concept.ts';
import { LANGUAGES, type Language } from '../language.ts';

export type LabelKind = 'preferred' | 'alternative' | 'hidden' | 'conditional';

/** A label as one language writes it. */
export interface PlacedLabel {
  readonly label: string;
  readonly language: Language;
  readonly kind: LabelKind;
}

/** Every label of a concept, language by language, the preferred one first; borrowed ones are left out. */
export function labelsOf(concept: Concept): readonly PlacedLabel[] {
  return LANGUAGES.flatMap((language) => {
    const of = (kind: LabelKind, labels: readonly string[]): readonly PlacedLabel[] =>
      labels.map((label) => ({ label, language, kind }));
    return [
      ...of('preferred', concept.borrowed?.includes(language) === true ? [] : [concept.prefLabel[language]]),
      ...of('alternative', concept.altLabels[language]),
      ...of('hidden', concept.hiddenLabels?.[language] ?? []),
      ...of('conditional', concept.conditionalLabels?.[language].map(({ label }) => label) ?? []),
    ];
  });
}
