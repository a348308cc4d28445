import { createIndex, type MatchIndex } from '@navette/scoring';
import type { Language } from '@navette/taxonomy';

let reader: MatchIndex | undefined;

/** Concept ids that the engine reads in a text, in the order of the text. Made once a process: it compiles every label. */
export function readCapabilities(text: { title: string; text: string }, language?: Language): readonly string[] {
  reader ??= createIndex();
  return reader.analyse(text, language).concepts.map((concept) => concept.id);
}
