import type { ConceptMention } from './find-concepts.ts';

/** Concepts with how much the document is about each, in (0,1]. */
export type OfferedConcepts = ReadonlyMap<string, number>;

/**
 * How much a document is about each concept: 1 for what is declared or stands in the title; for what is only named in the
 * text 1 − ½^n after n different labels, a word in passing making nobody a specialist, nor the same word a hundred times.
 * Declared first, then in order of mention.
 */
export function salienceOf(declared: readonly string[], mentions: readonly ConceptMention[]): OfferedConcepts {
  const salience = new Map<string, number>(declared.map((id) => [id, 1]));
  const labels = new Set<string>();
  for (const { conceptId, label, field } of mentions) {
    const before = salience.get(conceptId) ?? 0;
    const isNew = !labels.has(label);
    labels.add(label);
    salience.set(conceptId, field === 'title' ? 1 : isNew ? before + (1 - before) / 2 : before);
  }
  return salience;
}
