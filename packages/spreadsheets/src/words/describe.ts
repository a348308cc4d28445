import type { Language } from '@navette/taxonomy';
import type { ColumnProposal } from '../mapping/propose-mapping.ts';
import type { TableNote } from '../table/table.ts';
import { FILE_WORDS, type Template } from './words.ts';

type Params = Readonly<Record<string, string | number>>;

/** The text with its {names} replaced. What is not given stays out. */
export function fill(template: Template, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

/** What is wrong with a row, in a few words: "un nombre est attendu, pas « douze »". Undefined for a code that is none of ours. */
export function describeProblem(code: string, params: Params, language: Language): string | undefined {
  const templates: Readonly<Record<string, Template>> = FILE_WORDS[language].problems;
  const template = templates[code];
  return template === undefined
    ? undefined
    : fill(template, { ...shown(params, language), ...expected(params, language) });
}

/** The values that a cell was expected to hold, in the reader's words. */
function expected({ of }: Params, language: Language): { readonly expected?: string } {
  const values: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...FILE_WORDS[language].values };
  const words = values[String(of)];
  return words === undefined ? {} : { expected: Object.values(words).join(', ') };
}

/** Why nothing of a file can be used, in one sentence; the code itself where it is none of ours. */
export function describeFileError(code: string, params: Params, file: string, language: Language): string {
  const { fileErrors, fileKinds } = FILE_WORDS[language];
  const template = (fileErrors as Readonly<Record<string, Template>>)[code];
  const kind = fileKinds[String(params.kind)] ?? '';
  return template === undefined ? code : fill(template, { ...shown(params, language), kind, file });
}

/** Something about a table as a whole, in one sentence. */
export function describeNote({ code, params }: TableNote, language: Language): string {
  return fill(FILE_WORDS[language].notes[code], shown(params, language));
}

/** Why a column is read as it is, in a few words. */
export function describeGuess({ code, params }: ColumnProposal['reason'], language: Language): string {
  return fill(FILE_WORDS[language].guesses[code], shown(params, language));
}

/** Texts of the file made harmless, large numbers grouped. */
function shown(params: Params, language: Language): Record<string, string | number> {
  const number = new Intl.NumberFormat(language);
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'string') return [name, name === 'encoding' ? value.toUpperCase() : printable(value)];
      return [name, name === 'bytes' || name === 'lines' || name === 'most' ? number.format(value) : value];
    }),
  );
}

/** The text on one line, without the control characters by which a file could command the terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029 ]+/gu, ' ').trim();
}
