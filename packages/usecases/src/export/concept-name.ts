import { conceptById, type Language } from '@navette/taxonomy';

/** A capability in the reader's language; its id where the taxonomy no longer has it. */
export function conceptName(id: string, language: Language): string {
  return conceptById(id)?.prefLabel[language] ?? id;
}
