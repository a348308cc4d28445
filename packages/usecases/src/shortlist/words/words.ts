import type { Language } from '@navette/taxonomy';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import { NL } from './nl.ts';
import type { Wording } from './wording.ts';

export const WORDS: Readonly<Record<Language, Wording>> = { fr: FR, en: EN, de: DE, nl: NL };
