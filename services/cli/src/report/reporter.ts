import type { FileError, Problem } from '@navette/spreadsheets';
import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { printable } from '../output/printable.ts';
import { lineRanges } from './line-ranges.ts';

/** How many of one kind of flaw that costs no row are told in full before the rest is told by line numbers. */
const IN_FULL = 5;

/** Tells on stderr what is wrong with a file, in the reader's language. */
export interface Reporter {
  /** How many lines of files were lost. */
  readonly lost: number;
  problem(file: string, problem: Problem): void;
  /** To be called at the end of each file: tells where else the same flaws stand. */
  endOfFile(file: string): void;
  fileError(error: FileError): void;
  say(sentence: string): void;
}

export function createReporter(locale: Locale, write: (text: string) => void): Reporter {
  const repeated = new Map<string, { first: Problem; count: number; lines: number[] }>();
  let lost = 0;
  const say = (sentence: string): void => write(`${sentence}\n`);
  return {
    get lost() {
      return lost;
    },
    say,
    problem(file, problem) {
      if (problem.effect === 'rejected') {
        lost += (problem.endLine ?? problem.line) - problem.line + 1;
        say(describe(file, problem, locale));
        return;
      }
      const key = `${problem.code} ${problem.column}`;
      const known = repeated.get(key) ?? { first: problem, count: 0, lines: [] };
      repeated.set(key, known);
      known.count++;
      if (known.count <= IN_FULL) say(describe(file, problem, locale));
      else known.lines.push(problem.line);
    },
    endOfFile(file) {
      for (const { first, lines } of repeated.values()) {
        if (lines.length === 0) continue;
        const column = printable(first.column ?? first.code);
        const effect = locale.effects[first.effect];
        say(fill(locale.places.again, { file, column, lines: lineRanges(lines), effect }));
      }
      repeated.clear();
    },
    fileError(error) {
      const kind = locale.fileKinds[String(error.params.kind)] ?? '';
      say(fill(locale.fileErrors[error.code], { ...shown(error.params, locale), kind, file: error.file }));
    },
  };
}

/** "startups.csv, ligne 17, colonne « TRL » : un niveau TRL de 1 à 9 est attendu, pas « douze » (valeur ignorée)". */
function describe(file: string, problem: Problem, locale: Locale): string {
  const { line, endLine, item, column } = problem;
  const place = endLine !== undefined && endLine > line ? locale.places.lines : locale.places.line;
  const where = [file, fill(place, { line, endLine: endLine ?? line })];
  if (item !== undefined) where.push(fill(locale.places.item, { item }));
  if (column !== null) where.push(fill(locale.places.column, { column: printable(column) }));
  const colon = locale.language === 'fr' ? '\u00a0: ' : ': ';
  const reason = fill(locale.problems[problem.code], shown(problem.params, locale));
  return `${where.join(', ')}${colon}${reason} (${locale.effects[problem.effect]})`;
}

/** What is put into a sentence: texts of the file made harmless, large numbers grouped. */
function shown(params: Problem['params'], locale: Locale): Record<string, string | number> {
  const number = new Intl.NumberFormat(locale.language);
  const entries = Object.entries(params).map(([name, value]) => {
    if (typeof value === 'string') return [name, name === 'encoding' ? value.toUpperCase() : printable(value)];
    return [name, name === 'bytes' || name === 'lines' ? number.format(value) : value];
  });
  return Object.fromEntries(entries);
}
