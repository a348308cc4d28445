import { describeProblem, fill, printable } from '@navette/spreadsheets';
import type { Language } from '@navette/taxonomy';
import { IMPORT_WORDS } from './words.ts';

type Params = Readonly<Record<string, string | number>>;

/** What is wrong with a row of an import, in the reader's language: read or stored, whichever told it. */
export function describeRowProblem(
  problem: { readonly code: string; readonly params: Params },
  language: Language,
): string {
  const ours: Readonly<Record<string, string>> = IMPORT_WORDS[language].problems;
  const template = ours[problem.code];
  if (template === undefined) return describeProblem(problem.code, problem.params, language) ?? problem.code;
  const shown = Object.entries(problem.params).map(([name, value]) => [
    name,
    typeof value === 'string' ? printable(value) : new Intl.NumberFormat(language).format(value),
  ]);
  return fill(template, Object.fromEntries(shown));
}
