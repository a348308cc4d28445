import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  bm25,
  evaluate,
  fillIndex,
  InputError,
  navette,
  TokenIndex,
  tfIdfCosine,
  trecLines,
} from '@navette/evaluation';
import { createIndex, MODEL } from '@navette/scoring';
import { describeFileError, FileError } from '@navette/spreadsheets';
import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { printable } from '../output/printable.ts';
import { DONE, type ExitCode, FAILED, type Terminal } from '../terminal.ts';
import type { EvaluateRequest } from './evaluate-request.ts';
import { figuresJson, figuresTable } from './figures.ts';
import { createProgress, type Progress } from './progress.ts';
import { type LabelledSet, readSet } from './read-set.ts';

const NAVETTE = 'navette';

/** Evaluates the ranking on a labelled set: figures to stdout, the run to its file, everything else to stderr. */
export async function runEvaluate(request: EvaluateRequest, locale: Locale, terminal: Terminal): Promise<ExitCode> {
  const { evaluate: words, language } = locale;
  const say = (sentence: string) => terminal.stderr.write(`${sentence}\n`);
  const number = new Intl.NumberFormat(language);
  try {
    const set = await readSet(request, terminal.cwd);
    const { queries, docs } = set.unknown;
    if (queries > 0) say(fill(words.unknownQueries, { count: number.format(queries) }));
    if (docs > 0) say(fill(words.unknownDocs, { count: number.format(docs) }));
    const progress = createProgress(terminal.stderr, language);
    const started = performance.now();
    const { report, run } = figuresOf(set, request, locale, progress);
    progress.end();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (request.run !== undefined) await writeFile(resolve(terminal.cwd, request.run), run);
    if (report.queries === 0) {
      say(words.nothingJudged);
      return FAILED;
    }
    const counts = { docs: number.format(set.docs.length), queries: number.format(report.queries) };
    say(fill(words.counts, { ...counts, history: number.format(set.history.length), model: MODEL.version, seconds }));
    const head = {
      model: MODEL.version,
      half: request.half ?? null,
      history: set.history.length,
      docs: set.docs.length,
    };
    terminal.stdout.write(request.json ? figuresJson(head, report) : figuresTable(report, locale));
    return DONE;
  } catch (error) {
    if (error instanceof FileError) say(describeFileError(error.code, error.params, error.file, language));
    else if (error instanceof InputError) say(describeInputError(error, locale));
    else throw error;
    return FAILED;
  }
}

function figuresOf(set: LabelledSet, request: EvaluateRequest, { evaluate: words }: Locale, progress: Progress) {
  const index = createIndex({ history: set.history });
  fillIndex(index, set.docs, progress.step(words.indexing, set.docs.length));
  const tokens = new TokenIndex(set.docs);
  const systems = new Map([
    [NAVETTE, navette(index)],
    ['bm25', bm25(tokens)],
    ['tf-idf-cosine', tfIdfCosine(tokens)],
  ]);
  const lines: string[] = [];
  const advance = progress.step(words.ranking, set.queries.length * systems.size);
  let ranked = 0;
  const report = evaluate({
    queries: set.queries,
    judgements: set.judgements,
    systems,
    onRanking: (system, query, ranking) => {
      advance(++ranked);
      if (system === NAVETTE && request.run !== undefined) lines.push(trecLines(query, ranking));
    },
  });
  return { report, run: lines.join('') };
}

/** "qrels.tsv, ligne 17, champ « grade » : un nombre à partir de 0 est attendu, pas « haut »". */
function describeInputError(
  { code, file, line, field, found }: InputError,
  { evaluate: words, places, language }: Locale,
): string {
  const where = [file];
  if (line > 0) where.push(fill(places.line, { line }));
  if (field !== '') where.push(fill(words.field, { field }));
  return `${where.join(', ')}${language === 'fr' ? '\u00a0: ' : ': '}${fill(words.errors[code], { found: printable(found) })}`;
}
