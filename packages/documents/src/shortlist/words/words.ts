import type { Language } from '@navette/taxonomy';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import { NL } from './nl.ts';
import type { Wording } from './wording.ts';

/** The fixed words of a shortlist file. */
export const WORDS: Readonly<Record<Language, Wording>> = { fr: FR, en: EN, de: DE, nl: NL };
