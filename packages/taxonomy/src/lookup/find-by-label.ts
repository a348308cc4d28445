import type { Concept } from '../concept.ts';
import { fold } from '../text/fold.ts';
import { labelsOf, type PlacedLabel } from './labels-of.ts';

export interface LabelMatch extends PlacedLabel {
  readonly concept: Concept;
  /** In [0,1]: 1 for the same letters, whatever case and accents. */
  readonly similarity: number;
}

/** Below it two labels have little more in common than an ending. */
const LEAST_SIMILAR = 0.35;

/**
 * The concepts that an id or a label names in any language, whatever its case and accents, each once.
 * Several where a word is another concept in another language; none where it is unknown: see `suggestLabels`.
 */
export function findByLabel(concepts: readonly Concept[], asked: string): readonly Concept[] {
  const key = fold(asked);
  if (key === '') return [];
  const byId = concepts.filter(({ id }) => id === asked.trim());
  return byId.length > 0
    ? byId
    : concepts.filter((concept) => labelsOf(concept).some(({ label }) => fold(label) === key));
}

/** The labels most like an unknown one, a concept once, most alike first, at most `most`. */
export function suggestLabels(concepts: readonly Concept[], asked: string, most: number): readonly LabelMatch[] {
  const wanted = trigrams(fold(asked));
  if (wanted.size === 0) return [];
  return concepts
    .flatMap((concept) => {
      let best: LabelMatch | undefined;
      for (const placed of labelsOf(concept)) {
        const similarity = alike(wanted, trigrams(fold(placed.label)));
        if (similarity > (best?.similarity ?? LEAST_SIMILAR)) best = { ...placed, concept, similarity };
      }
      return best ?? [];
    })
    .toSorted((a, b) => b.similarity - a.similarity || (a.concept.id < b.concept.id ? -1 : 1))
    .slice(0, most);
}

/** Letters in threes, the ends of each word marked: "led" gives "  l", " le", "led", "ed ". */
function trigrams(folded: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of folded.split(' ')) {
    const padded = `  ${word} `;
    if (word !== '') for (let i = 0; i + 3 <= padded.length; i++) found.add(padded.slice(i, i + 3));
  }
  return found;
}

/** Dice's coefficient of two sets. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
