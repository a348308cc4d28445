import { HELP } from './command/help.ts';
import { Misuse } from './command/misuse.ts';
import { readOptions } from './command/options.ts';
import { runBench } from './command/run.ts';
import { MATCH_HELP } from './match/command/help.ts';
import { matchBench } from './match/main.ts';
import { printReport } from './report/print.ts';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());

const [subject, ...rest] = process.argv.slice(2);
try {
  process.exitCode = subject === 'match' ? await matchBench(rest, stop.signal) : await endToEnd(process.argv.slice(2));
} catch (error) {
  const help = subject === 'match' ? MATCH_HELP : HELP;
  console.error(error instanceof Misuse ? `${error.message}\n\n${help}` : error);
  process.exitCode = error instanceof Misuse ? 2 : 1;
}

/** `npm run bench -- e2e …`. @returns the exit code @throws Misuse */
async function endToEnd(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.log(HELP);
    return 0;
  }
  const { rows, failures } = await runBench(options, (line) => console.error(line), stop.signal);
  if (options.json) console.log(JSON.stringify(rows, null, 2));
  else printReport(rows);
  for (const failure of failures) console.error(`not measured: ${failure}`);
  return failures.length > 0 ? 1 : 0;
}
