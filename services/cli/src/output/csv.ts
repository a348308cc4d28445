import type { Language } from '@navette/taxonomy';
import { LOCALES } from '../locales/locale-of.ts';
import type { MatchOutcome, Writer } from './result.ts';

/**
 * One row for each match, as the reader's Excel opens it at a double click: `;`, a byte order mark and a decimal comma in
 * French, German and Dutch; `,` and a point in English.
 */
export const writeCsv: Writer = function* (results, language) {
  const separator = language === 'en' ? ',' : ';';
  const { columns } = LOCALES[language].output;
  const row = (cells: readonly string[]): string =>
    `${cells.map((cell) => escapeCell(cell, separator)).join(separator)}\r\n`;
  yield (language === 'en' ? '' : '\ufeff') + row(Object.values(columns));
  for (const { need, matches } of results) {
    for (const match of matches) {
      const { rank, startup, explanation, narration } = match;
      const score = percent(explanation.score, language);
      const words = [reasons(match, 1), reasons(match, -1), narration.summary];
      yield row([need.id, need.title, String(rank), score, startup.id, startup.name, ...words]);
    }
  }
};

function percent(score: number, language: Language): string {
  const text = (score * 100).toFixed(1);
  return language === 'en' ? text : text.replace('.', ',');
}

function reasons({ narration }: MatchOutcome, sign: 1 | -1): string {
  return narration.criteria
    .filter((criterion) => criterion.sign === sign && !criterion.isMissing)
    .map(({ text }) => text)
    .join(' ');
}

/** Quoted where needed; what a spreadsheet would take for a formula gets an apostrophe in front. */
export function escapeCell(cell: string, separator: string): string {
  const safe = /^[\s]*[=+\-@]|^[\t\r]/.test(cell) ? `'${cell}` : cell;
  return safe.includes('"') || safe.includes(separator) || /[\r\n]/.test(safe)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
