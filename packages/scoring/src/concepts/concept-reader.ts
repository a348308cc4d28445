import type { Concept, Language } from '@navette/taxonomy';
import type { ReadDocument } from '../text/read-document.ts';
import { type ConceptMention, findConcepts } from './find-concepts.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';

export type ConceptReader = (document: ReadDocument) => readonly ConceptMention[];

const READERS = new WeakMap<readonly Concept[], ConceptReader>();

/** What finds the mentions of these concepts; its lexicons are built when a language is first met, once an array. */
export function conceptReader(concepts: readonly Concept[]): ConceptReader {
  const known = READERS.get(concepts);
  if (known !== undefined) return known;
  const lexicons = new Map<Language, Lexicon>();
  const read: ConceptReader = (document) => {
    let lexicon = lexicons.get(document.language);
    if (lexicon === undefined) {
      lexicon = buildLexicon(concepts, document.language);
      lexicons.set(document.language, lexicon);
    }
    return findConcepts(document, lexicon);
  };
  READERS.set(concepts, read);
  return read;
}
