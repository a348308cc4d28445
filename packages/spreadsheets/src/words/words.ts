import type { Language } from '@navette/taxonomy';
import type { GuessReason } from '../mapping/propose-mapping.ts';
import type { FileErrorCode } from '../table/file-error.ts';
import type { ListedProblemCode } from '../table/row.ts';
import type { TableNote } from '../table/table.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { ValueWords } from './value-words.ts';

/** A text with {names} of what is put into it. */
export type Template = string;

/** What is said of a file in one language. */
export interface FileWords {
  /** {file}, and what each error brings. */
  readonly fileErrors: Readonly<Record<FileErrorCode, Template>>;
  /** What a file is that isn't a list. */
  readonly fileKinds: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<ListedProblemCode, Template>>;
  /** The values that a cell is expected to hold. */
  readonly values: ValueWords;
  /** Of a table as a whole. */
  readonly notes: Readonly<Record<TableNote['code'], Template>>;
  /** Why a column is read as it is. */
  readonly guesses: Readonly<Record<GuessReason, Template>>;
  readonly effects: Readonly<Record<'rejected' | 'ignored' | 'noted', string>>;
  readonly places: {
    readonly line: Template;
    readonly lines: Template;
    readonly item: Template;
    readonly column: Template;
    /** Where the same problem stands further down. */
    readonly again: Template;
  };
}

export const FILE_WORDS: Readonly<Record<Language, FileWords>> = { fr, en, de, nl };
