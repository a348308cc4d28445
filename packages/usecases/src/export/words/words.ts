import type { ExportKind } from '@navette/contracts';
import type { Language } from '@navette/taxonomy';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** What exported files say in one language. */
export interface ExportWords {
  /** In the file's name. */
  readonly files: Readonly<Record<ExportKind, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Codes of the domain, by family. */
  readonly codes: Readonly<
    Record<
      | 'needKinds'
      | 'needStates'
      | 'needReasons'
      | 'visibilities'
      | 'matchStates'
      | 'dismissals'
      | 'introductionStates'
      | 'activityKinds'
      | 'roles'
      | 'registerStates',
      Readonly<Record<string, string>>
    >
  >;
}

export const EXPORT_WORDS: Readonly<Record<Language, ExportWords>> = { fr, en, de, nl };
