import type { Language } from '@navette/taxonomy';
import type { ConceptMention } from '../concepts/find-concepts.ts';
import { salienceOf } from '../concepts/salience.ts';
import type { AskedConcept } from '../criteria/capabilities.ts';
import type { NeedDocument } from '../document/need.ts';
import type { WordQuery } from '../retrieval/word-query.ts';
import type { ReadDocument } from '../text/read-document.ts';

/** A need as read against one state of the index. */
export interface NeedQuery {
  readonly need: NeedDocument;
  readonly read: ReadDocument;
  readonly mentions: readonly ConceptMention[];
  readonly asked: readonly AskedConcept[];
  readonly words: WordQuery;
  /** The need put into the other languages of the profiles held. */
  readonly translations: ReadonlyMap<Language, WordQuery>;
}

/**
 * The concepts of a need: those that a person confirmed and, unless the list is closed, those read in its text.
 * Weight: rarity × how much the need is about it, × `essentialWeight` for what its owner holds essential.
 */
export function askedConcepts(
  need: NeedDocument,
  mentions: readonly ConceptMention[],
  rarityOf: (id: string) => number | undefined,
  essentialWeight: number,
): readonly AskedConcept[] {
  const confirmed = need.capabilities ?? [];
  const essential = new Set(confirmed.filter((capability) => capability.essential === true).map(({ id }) => id));
  const read = need.capabilitiesClosed === true ? [] : mentions;
  const salience = salienceOf(
    confirmed.map(({ id }) => id),
    read,
  );
  return [...salience].flatMap(([id, about]) => {
    const rarity = rarityOf(id);
    if (rarity === undefined) return [];
    const isEssential = essential.has(id);
    return [{ id, essential: isEssential, weight: rarity * about * (isEssential ? essentialWeight : 1) }];
  });
}
