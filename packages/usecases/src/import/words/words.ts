import type { ImportOutcome } from '@navette/db';
import type { Language } from '@navette/taxonomy';
import type { ImportProblemCode } from '../problem.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** What an import says in one language, beside what is said of files. */
export interface ImportWords {
  /** Texts with {names} of what is put into them. */
  readonly problems: Readonly<Record<ImportProblemCode, string>>;
  readonly outcomes: Readonly<Record<ImportOutcome, string>>;
  readonly headers: Readonly<
    Record<'line' | 'item' | 'outcome' | 'label' | 'effect' | 'column' | 'message' | 'code' | 'recordId', string>
  >;
  /** Why an import ended that was not the file's fault. */
  readonly interrupted: string;
  /** In the report's file name. */
  readonly file: string;
}

export const IMPORT_WORDS: Readonly<Record<Language, ImportWords>> = { fr, en, de, nl };
