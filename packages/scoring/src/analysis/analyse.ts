import { CONCEPTS, type Language } from '@navette/taxonomy';
import { type ConceptReader, conceptReader } from '../concepts/concept-reader.ts';
import type { Span } from '../explanation/explanation.ts';
import { MODEL } from '../model/model.ts';
import { languageOf, readDocument } from '../text/read-document.ts';
import type { Analysable, Analysis } from './analysis.ts';

/**
 * Language and concepts of a text with the whole taxonomy; `language` is what its author declared, if anything.
 * The spans of a lone text lie in the field 'text'.
 */
export function analyse(text: Analysable, language?: Language): Analysis {
  return analyseWith(conceptReader(CONCEPTS), MODEL.reading.words, text, language);
}

/** `analyse` with other concepts, or another number of words read at most. */
export function analyseWith(
  readConcepts: ConceptReader,
  words: number,
  text: Analysable,
  declared: Language | undefined,
): Analysis {
  const fields = typeof text === 'string' ? { text } : text;
  const read = readDocument(fields, languageOf(fields, declared), words);
  const spans = new Map<string, Span[]>();
  for (const { conceptId, field, start, end } of readConcepts(read)) {
    const known = spans.get(conceptId);
    if (known === undefined) spans.set(conceptId, [{ field, start, end }]);
    else known.push({ field, start, end });
  }
  return { language: read.language, concepts: [...spans].map(([id, list]) => ({ id, spans: list })) };
}
