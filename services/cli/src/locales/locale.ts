import type { FileWords, Template } from '@navette/spreadsheets';
import type { Language } from '@navette/taxonomy';
import type { DoctorWords } from './doctor/doctor-words.ts';
import type { EvaluateWords } from './evaluate/evaluate-words.ts';
import type { PrivacyWords } from './privacy/privacy-words.ts';
import type { TaxonomyWords } from './taxonomy/taxonomy-words.ts';

export type { Template };

/** Everything that the command line says in one language. The numbers in it are written by `fill`. */
export interface Locale extends FileWords {
  readonly language: Language;
  readonly help: {
    readonly program: string;
    readonly help: string;
    /** Before a default value. */
    readonly byDefault: string;
    readonly usage: string;
    /** Commander's own headings, by their English wording. */
    readonly titles: Readonly<Record<string, string>>;
    readonly match: Readonly<
      Record<
        | 'usage'
        | 'description'
        | 'needs'
        | 'startups'
        | 'top'
        | 'format'
        | 'lang'
        | 'map'
        | 'today'
        | 'strict'
        | 'after',
        string
      >
    >;
    readonly import: Readonly<
      Record<
        | 'description'
        | 'kind'
        | 'file'
        | 'dryRun'
        | 'mapping'
        | 'saveMapping'
        | 'source'
        | 'operator'
        | 'report'
        | 'json'
        | 'after',
        string
      >
    >;
    readonly export: Readonly<
      Record<
        'description' | 'kind' | 'format' | 'columns' | 'state' | 'q' | 'need' | 'organisation' | 'output' | 'after',
        string
      >
    >;
    readonly backup: Readonly<
      Record<'description' | 'file' | 'advice' | 'done' | 'missingFiles' | 'withoutFiles', string>
    >;
    readonly restore: Readonly<Record<'description' | 'file' | 'replace' | 'done', string>>;
    /** Commands that the installation adds. */
    readonly others: string;
  };
  readonly doctor: DoctorWords;
  readonly evaluate: EvaluateWords;
  readonly privacy: PrivacyWords;
  readonly taxonomy: TaxonomyWords;
  readonly database: {
    /** Nobody said where it is. */
    readonly missing: string;
    readonly notReady: string;
  };
  readonly importing: {
    readonly columns: string;
    readonly guessed: string;
    readonly leftOut: string;
    /** For cli-progress: {bar}, {percentage}, {rows}. */
    readonly progress: string;
    readonly more: Counted;
    readonly source: Template;
    readonly created: Counted;
    readonly updated: Counted;
    readonly unchanged: Counted;
    readonly rejected: Counted;
    readonly dryRun: string;
  };
  readonly exporting: { readonly rows: Counted };
  /** By commander's code, or our own. */
  readonly misuse: Readonly<Record<string, Template>>;
  /** What a list from there is called. */
  readonly stdin: string;
  readonly seeHelp: string;
  readonly unexpected: string;
  readonly expected: {
    readonly top: (found: string, most: number) => string;
    readonly day: (found: string) => string;
    readonly oneOf: (found: string, values: readonly string[]) => string;
  };
  readonly notices: {
    readonly unknownColumns: Template;
    readonly absentHeaders: Template;
    readonly stopped: string;
    readonly dates: Template;
  };
  readonly summary: {
    readonly startups: Counted;
    readonly needs: Counted;
    readonly lost: Counted;
    readonly seconds: Template;
  };
  readonly output: {
    readonly need: Template;
    readonly noMatch: string;
    readonly columns: Readonly<
      Record<'needId' | 'need' | 'rank' | 'score' | 'startupId' | 'startup' | 'pros' | 'cons' | 'summary', string>
    >;
  };
}

/** For one, and for any other number ({count}). French takes 0 as one. */
export interface Counted {
  readonly one: Template;
  readonly other: Template;
}
