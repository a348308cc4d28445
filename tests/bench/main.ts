import { HELP } from './command/help.ts';
import { Misuse, readOptions } from './command/options.ts';
import { runBench } from './command/run.ts';
import { printReport } from './report/print.ts';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());

try {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) {
    console.log(HELP);
  } else {
    const { rows, failures } = await runBench(options, (line) => console.error(line), stop.signal);
    if (options.json) console.log(JSON.stringify(rows, null, 2));
    else printReport(rows);
    for (const failure of failures) console.error(`not measured: ${failure}`);
    process.exitCode = failures.length > 0 ? 1 : 0;
  }
} catch (error) {
  console.error(error instanceof Misuse ? `${error.message}\n\n${HELP}` : error);
  process.exitCode = error instanceof Misuse ? 2 : 1;
}
