import { createIndex } from '@navette/scoring';
import { FileError } from '@navette/spreadsheets';
import type { Concept } from '@navette/taxonomy';
import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { printable } from '../output/printable.ts';
import { send } from '../output/send.ts';
import { sourceOf } from '../paths.ts';
import { createReporter } from '../report/reporter.ts';
import { DONE, type ExitCode, FAILED, type Terminal } from '../terminal.ts';
import { conceptsToRead } from './concepts-to-read.ts';
import { type Coverage, measureCoverage } from './coverage.ts';
import { type ListedText, readTexts } from './read-texts.ts';
import type { CoverageCommand } from './taxonomy-request.ts';
import { tellFolder } from './tell-folder.ts';

/** Prints in how many texts the taxonomy is found, what is found most, and a sample to be judged by a reader. */
export async function runCoverage(command: CoverageCommand, locale: Locale, terminal: Terminal): Promise<ExitCode> {
  const reporter = createReporter(locale, (text) => terminal.stderr.write(text));
  const concepts = await tellFolder(() => conceptsToRead(command.esco, terminal), command.esco ?? '', locale, terminal);
  if (concepts === undefined) return FAILED;
  const texts: ListedText[] = [];
  try {
    for (const file of command.docs) {
      const source = sourceOf(file, terminal, locale.stdin);
      for await (const text of readTexts(source, (problem) => reporter.problem(source.name, problem))) texts.push(text);
      reporter.endOfFile(source.name);
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    reporter.fileError(error);
    return FAILED;
  }
  const index = createIndex({ concepts });
  const coverage = measureCoverage(texts, ({ text, language }) => index.analyse(text, language), command);
  const lines = command.json
    ? [`${JSON.stringify(coverage, null, 2)}\n`]
    : told(coverage, concepts, command.top, locale);
  await send(lines, terminal.stdout);
  return DONE;
}

function* told(coverage: Coverage, concepts: readonly Concept[], top: number, locale: Locale): Generator<string> {
  const words = locale.taxonomy.coverage;
  const percent = new Intl.NumberFormat(locale.language, { style: 'percent', maximumFractionDigits: 1 });
  const number = new Intl.NumberFormat(locale.language, { maximumFractionDigits: 2 });
  const labels = new Map(concepts.map(({ id, prefLabel }) => [id, prefLabel[locale.language]]));
  yield `${fill(words.share, {
    texts: number.format(coverage.texts),
    share: percent.format(coverage.share),
    mean: number.format(coverage.mean),
    concepts: number.format(concepts.length),
  })}\n`;
  yield `${words.byCount} ${coverage.byCount.map((count, i) => `${i}${i === coverage.byCount.length - 1 ? '+' : ''}: ${count}`).join(' · ')}\n`;
  yield `\n${words.frequent}\n`;
  for (const [id, count] of coverage.concepts.slice(0, top)) {
    yield `${String(count).padStart(6)}  ${labels.get(id) ?? id} [${id}]\n`;
  }
  if (coverage.sample.length === 0) return;
  yield `\n${words.sample}\n`;
  for (const [at, { document, concept, before, words: found, after }] of coverage.sample.entries()) {
    yield `${String(at + 1).padStart(3)}. ${labels.get(concept) ?? concept} [${concept}] · ${printable(document)}\n`;
    yield `     …${printable(before)}»${printable(found)}«${printable(after)}…\n`;
  }
}
