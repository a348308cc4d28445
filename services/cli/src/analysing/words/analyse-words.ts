import type { Language } from '@navette/taxonomy';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import { NL } from './nl.ts';

/** What `navette analyse` says in one language. */
export interface AnalyseWords {
  readonly help: Readonly<Record<'description' | 'text' | 'as' | 'written' | 'today' | 'json' | 'after', string>>;
  readonly language: string;
  /** Words of content, and those that are an index term. */
  readonly terms: string;
  readonly capabilities: string;
  readonly facts: string;
  readonly card: string;
  readonly nothing: string;
  /** Said of what the writer denies. */
  readonly denied: string;
  /** Said of what is too doubtful to be offered. */
  readonly doubtful: string;
  readonly clipped: string;
}

export const ANALYSE_WORDS: Readonly<Record<Language, AnalyseWords>> = { fr: FR, en: EN, de: DE, nl: NL };
