import { cpus } from 'node:os';
import { measureAttention } from './attention/measure-attention.ts';
import { MATCH_HELP } from './command/help.ts';
import { readMatchOptions } from './command/options.ts';
import { describeCorpus, measureSearches } from './command/run.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import { measureRematch } from './rematch/measure-rematch.ts';
import { attentionTable } from './report/attention.ts';
import { extraLines, matchTable, rematchLine } from './report/print.ts';

/** Profiles that are put into a database for the run over all needs, at most. */
const LARGEST_NETWORK = 100_000;
/** One for each of two cores. */
const WORKERS = 2;

/** `npm run bench -- match …`. @returns the exit code @throws Misuse */
export async function matchBench(args: readonly string[], stopping: AbortSignal): Promise<number> {
  const options = readMatchOptions(args);
  if (options === undefined) {
    console.log(MATCH_HELP);
    return 0;
  }
  const say = (line: string) => console.error(line);
  // With --json, stdout carries the rows alone.
  const tell = options.json ? say : (line: string) => console.log(line);
  tell(`${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, Node ${process.version}, ${new Date().toISOString()}`);
  tell(describeCorpus(await readCorpus()));
  const failures: string[] = [];
  if (options.parts.includes('search')) {
    const outcome = await measureSearches(options, say, stopping);
    failures.push(...outcome.failures);
    if (options.json)
      console.log(
        JSON.stringify(
          outcome.measured.map(({ row }) => row),
          null,
          2,
        ),
      );
    else console.log(`\n${matchTable(outcome.measured)}\n`);
    for (const line of extraLines(outcome.measured)) tell(line);
  }
  if (options.parts.includes('attention')) tell(attentionTable(measureAttention(say)));
  if (options.parts.includes('rematch')) {
    const { needs, limit, home } = options;
    const profiles = Math.min(LARGEST_NETWORK, Math.max(...options.sizes));
    try {
      tell(rematchLine(await measureRematch({ profiles, needs, workers: WORKERS, limit, home }, say, stopping)));
    } catch (error) {
      failures.push(`rematch: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (const failure of failures) say(`not measured: ${failure}`);
  return failures.length > 0 ? 1 : 0;
}
