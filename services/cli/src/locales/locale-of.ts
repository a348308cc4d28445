import { isLanguage, type Language } from '@navette/taxonomy';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import type { Locale } from './locale.ts';
import { NL } from './nl.ts';

export const LOCALES: Readonly<Record<Language, Locale>> = { fr: FR, en: EN, de: DE, nl: NL };

/** The language asked for by `--lang`, before anything else is read, so that errors and help speak it; French otherwise. */
export function localeOf(args: readonly string[]): Locale {
  const at = args.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const asked = args[at]?.startsWith('--lang=') ? args[at].slice('--lang='.length) : args[at + 1];
  return LOCALES[at >= 0 && isLanguage(asked) ? asked : 'fr'];
}
