import type { Language } from '@navette/taxonomy';
import { GERMAN_STOP_WORDS } from './de.ts';
import { ENGLISH_STOP_WORDS } from './en.ts';
import { FRENCH_STOP_WORDS } from './fr.ts';
import { DUTCH_STOP_WORDS } from './nl.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Folded words (lower case, no diacritics) that carry no content, by language. */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: setOf(FRENCH_STOP_WORDS),
  en: setOf(ENGLISH_STOP_WORDS),
  de: setOf(GERMAN_STOP_WORDS),
  nl: setOf(DUTCH_STOP_WORDS),
};
