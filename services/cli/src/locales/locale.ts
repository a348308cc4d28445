import type { FileErrorCode, ProblemCode } from '@navette/spreadsheets';
import type { Language } from '@navette/taxonomy';

/** A text with {names} of what is put into it. */
export type Template = string;

/** Everything that the command line says in one language. The numbers in it are written by `fill`. */
export interface Locale {
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
  };
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
  /** {file}, and what each error brings. */
  readonly fileErrors: Readonly<Record<FileErrorCode, Template>>;
  /** What a file is that isn't a text. */
  readonly fileKinds: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<ProblemCode, Template>>;
  readonly effects: Readonly<Record<'rejected' | 'ignored' | 'noted', string>>;
  readonly places: {
    readonly line: Template;
    readonly lines: Template;
    readonly item: Template;
    readonly column: Template;
    /** Where the same problem stands further down. */
    readonly again: Template;
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
