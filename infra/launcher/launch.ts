import { resolve } from 'node:path';
import { choosePort } from './choose-port.ts';
import { EXIT, StartFailure } from './failure.ts';
import { type Home, openHome, PROJECT } from './home.ts';
import { takeLock } from './lock.ts';
import type { LaunchOptions } from './options.ts';
import type { Output } from './output.ts';
import { clearPreviousRun } from './previous-run.ts';
import { reachable } from './readiness.ts';
import { RunJournal, readRunRecord, stillLives } from './run-record.ts';
import { Stack } from './stack.ts';
import { startEverything } from './start-everything.ts';
import { StopRequest } from './stop-request.ts';

/**
 * Runs Navette until it is asked to stop: database, services, pages.
 * @returns the exit code
 */
export async function launch(options: LaunchOptions, output: Output): Promise<number> {
  const home = openHome(options.home);
  const lock = takeLock(home.lock);
  if (!lock) throw await alreadyRunning(home);
  const request = StopRequest.listen((how) => output.say(how));
  try {
    await clearPreviousRun(readRunRecord(home.run), output.say);
    const port = await choosePort(options.host, options.port);
    const journal = new RunJournal(home.run, reachable(options.host, port));
    return await runUntilStopped({ ...options, port }, home, new Stack(output, journal), request, output);
  } finally {
    request.forget();
    lock.release();
  }
}

async function runUntilStopped(
  options: LaunchOptions,
  home: Home,
  stack: Stack,
  request: StopRequest,
  output: Output,
): Promise<number> {
  const started = startEverything({ options, home, stack, output, stopping: request.stop });
  try {
    // A failure after the stop was asked for is only the stop.
    await Promise.race([request.asked, stack.hopeless, started.then(() => stack.hopeless)]);
    return 0;
  } finally {
    started.catch(() => {});
    await stack.stop(request.hurry);
    if (request.stop.aborted) output.say('stopped');
  }
}

/** Says who holds the folder. Its holder may have begun a moment ago and not have written anything down yet. */
async function alreadyRunning(home: Home): Promise<StartFailure> {
  const giveUpAt = performance.now() + 1_000;
  let record = readRunRecord(home.run);
  while (!(record && stillLives(record)) && performance.now() < giveUpAt) {
    await new Promise((done) => setTimeout(done, 50));
    record = readRunRecord(home.run);
  }
  const where = `in ${resolve(PROJECT)}${home.folder === resolve(PROJECT, '.navette') ? '' : ` with ${home.folder}`}`;
  const known = record && stillLives(record) ? ` on ${record.address} (process ${record.pid})` : '';
  return new StartFailure(`Navette already runs${known} ${where}: stop it there first`, EXIT.alreadyRunning);
}
