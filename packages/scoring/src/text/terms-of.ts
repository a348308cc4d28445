import type { Language } from '@navette/taxonomy';
import { MODEL } from '../model/model.ts';
import { languageOf, readDocument } from './read-document.ts';
import { countSequence, sequenceOf } from './term-sequence.ts';

/**
 * The terms by which a text is found (stems, quantities, norms) with how often each occurs, in order of first occurrence:
 * what another ranking must be given to be compared on the same reading.
 */
export function termsOf(text: string, declared?: Language): ReadonlyMap<string, number> {
  const fields = { text };
  const read = readDocument(fields, languageOf(fields, declared), MODEL.reading.words);
  return countSequence(sequenceOf(read), MODEL.reading.titleWeight);
}
