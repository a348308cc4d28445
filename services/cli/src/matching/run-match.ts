import { createIndex, type NeedDocument } from '@navette/scoring';
import { FileError } from '@navette/spreadsheets';
import { samplePairs } from '../explaining/sample-pairs.ts';
import { pairsOf, writeExplained } from '../explaining/write-explained.ts';
import { countOf, fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { writeCsv } from '../output/csv.ts';
import { writeJson } from '../output/json.ts';
import type { Writer } from '../output/result.ts';
import { send } from '../output/send.ts';
import { writeTable } from '../output/table.ts';
import { sourceOf } from '../paths.ts';
import { createReporter, type Reporter } from '../report/reporter.ts';
import { DONE, type ExitCode, FAILED, type Terminal } from '../terminal.ts';
import { matchAll } from './match-all.ts';
import type { MatchRequest } from './match-request.ts';
import { type Reading, readNeedList, readStartupList } from './read-lists.ts';
import { readMap } from './read-map.ts';
import { StrictStop } from './strict-stop.ts';

const WRITERS: Readonly<Record<MatchRequest['format'], Writer>> = { table: writeTable, json: writeJson, csv: writeCsv };

/** Reads both lists, matches, writes results to stdout and everything else to stderr. */
export async function runMatch(request: MatchRequest, locale: Locale, terminal: Terminal): Promise<ExitCode> {
  const started = performance.now();
  const reporter = createReporter(locale, (text) => terminal.stderr.write(text));
  try {
    const { needs, count, results, sampled } = await prepare(request, locale, terminal, reporter);
    const pieces =
      request.explain || request.sample !== undefined
        ? writeExplained(sampled ?? pairsOf(results), request.lang)
        : WRITERS[request.format](results, request.lang);
    await send(pieces, terminal.stdout);
    reporter.say(summarise(count, needs, reporter.lost, performance.now() - started, locale));
    return DONE;
  } catch (error) {
    if (error instanceof FileError) reporter.fileError(error);
    else if (error instanceof StrictStop) reporter.say(locale.notices.stopped);
    else throw error;
    return FAILED;
  }
}

async function prepare(request: MatchRequest, locale: Locale, terminal: Terminal, reporter: Reporter) {
  const { map: mapName, today, strict = false } = request;
  const choices = await readMap(mapName, terminal.cwd);
  const reading: Reading = { locale, reporter, choices, mapName, today, strict };
  // The needs first: they are few, and what is wrong with them is told before the long read.
  const needs: NeedDocument[] = [];
  for await (const { need } of readNeedList(sourceOf(request.needs, terminal, locale.stdin), reading)) needs.push(need);
  const index = createIndex();
  const names = new Map<string, string>();
  for await (const { profile, name } of readStartupList(sourceOf(request.startups, terminal, locale.stdin), reading)) {
    index.upsert(profile);
    names.set(profile.id, name);
  }
  const { top: limit, lang: language, sample, seed } = request;
  return {
    needs: needs.length,
    count: names.size,
    results: matchAll(needs, index, names, limit, language),
    sampled:
      sample === undefined ? undefined : samplePairs(needs, index, names, { count: sample, seed, limit, language }),
  };
}

/** "3 923 startups, 47 besoins, 2 lignes écartées, 3,1 s". */
function summarise(startups: number, needs: number, lost: number, milliseconds: number, locale: Locale): string {
  const { summary, language } = locale;
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return [
    countOf(startups, summary.startups, language),
    countOf(needs, summary.needs, language),
    countOf(lost, summary.lost, language),
    fill(summary.seconds, { seconds: format.format(milliseconds / 1000) }),
  ].join(', ');
}
