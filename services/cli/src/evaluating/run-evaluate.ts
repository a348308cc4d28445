import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MODEL } from '@navette/scoring';
import { countOf, fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { printable } from '../output/printable.ts';
import { DONE, type ExitCode, FAILED, type Terminal } from '../terminal.ts';
import { describeFailure } from './describe-failure.ts';
import type { EvaluateRequest } from './evaluate-request.ts';
import { figuresJson, figuresTable } from './figures.ts';
import { createProgress } from './progress.ts';
import { rankSet } from './rank-set.ts';
import { readConcepts } from './read-concepts.ts';
import { type LabelledSet, readSet } from './read-set.ts';

/** Evaluates the ranking on a labelled set: figures to stdout, the run to its file, everything else to stderr. */
export async function runEvaluate(request: EvaluateRequest, locale: Locale, terminal: Terminal): Promise<ExitCode> {
  const { evaluate: words, language } = locale;
  const say = (sentence: string) => terminal.stderr.write(`${sentence}\n`);
  const progress = createProgress(terminal.stderr, language);
  try {
    const started = performance.now();
    const set = await readSet(request, terminal.cwd);
    for (const line of missing(set, locale)) say(line);
    const concepts = await readConcepts(request.taxonomy, terminal.cwd);
    if (concepts === undefined) {
      say(fill(words.noEsco, { folder: printable(request.taxonomy ?? '') }));
      return FAILED;
    }
    // Before the long wait: whether it can be written at all.
    if (!(await write(request, terminal, ''))) {
      say(fill(words.cannotWrite, { file: printable(request.run ?? '') }));
      return FAILED;
    }
    const { report, run } = rankSet(set, concepts, locale, progress);
    progress.end();
    await write(request, terminal, run);
    if (report.queries === 0) {
      say(words.nothingJudged);
      return FAILED;
    }
    const seconds = (performance.now() - started) / 1_000;
    say(summarise(set, report.queries, seconds, locale));
    const head = {
      model: MODEL.version,
      half: request.half ?? null,
      taxonomy: request.taxonomy ?? null,
      history: set.history.length,
      docs: set.docs.length,
    };
    terminal.stdout.write(request.json ? figuresJson(head, report) : figuresTable(report, locale));
    return DONE;
  } catch (error) {
    const told = describeFailure(error, locale);
    if (told === undefined) throw error;
    say(told);
    return FAILED;
  }
}

function missing({ unknown }: LabelledSet, { evaluate: words, language }: Locale): readonly string[] {
  const number = new Intl.NumberFormat(language);
  return [
    ...(unknown.queries > 0 ? [fill(words.unknownQueries, { count: number.format(unknown.queries) })] : []),
    ...(unknown.docs > 0 ? [fill(words.unknownDocs, { count: number.format(unknown.docs) })] : []),
  ];
}

async function write({ run }: EvaluateRequest, { cwd }: Terminal, lines: string): Promise<boolean> {
  if (run === undefined) return true;
  return writeFile(resolve(cwd, run), lines).then(
    () => true,
    () => false,
  );
}

/** "1 994 documents, 954 questions jugées, 300 décisions passées, modèle bleu-1, 16,8 s". */
function summarise({ docs, history }: LabelledSet, queries: number, seconds: number, locale: Locale): string {
  const { evaluate: words, summary, language } = locale;
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return [
    countOf(docs.length, words.docs, language),
    countOf(queries, words.judged, language),
    ...(history.length > 0 ? [countOf(history.length, words.decisions, language)] : []),
    fill(words.model, { model: MODEL.version }),
    fill(summary.seconds, { seconds: format.format(seconds) }),
  ].join(', ');
}
