import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../launcher/home.ts';
import { runOnce } from '../launcher/process/run-once.ts';
import { buildPages } from '../launcher/web/build.ts';
import { findRedis, INSTALL_REDIS, installRedis } from '../redis/find.ts';
import { findChromium, INSTALL_CHROMIUM, installChromium } from './chromium.ts';
import { countTests, describeCount } from './report.ts';
import { runVitest, type Suite } from './vitest.ts';

/** A program that a suite needs and that does not come with the packages. */
interface Need {
  readonly suite: Suite;
  readonly tests: string;
  readonly program: string;
  /** The variable that says where it is. */
  readonly variable: string;
  readonly path: string | undefined;
  readonly install: string;
}

/**
 * The command behind `npm test`: sets up what the tests need, runs them all and ends with one line that counts them.
 * @param args parts of file names, or options of vitest
 * @returns the exit code: 0 when something was tested and nothing failed
 */
export async function main(args: readonly string[]): Promise<number> {
  const say = (message: string) => console.error(`navette  | ${message}`);
  const needs = provide(say);
  const missing = needs.filter((need) => need.path === undefined);
  if (missing.length > 0 && process.env.CI === 'true') {
    for (const { tests, program, install, variable } of missing) {
      say(`${tests} need ${program}, and there is none: ${install} (or set ${variable})`);
    }
    console.log(describeCount({ passed: 0, failed: missing.length, skipped: 0 }));
    return 1;
  }
  const pages = await tryToBuildPages(say);
  const folder = mkdtempSync(join(tmpdir(), 'navette-test-'));
  const report = join(folder, 'report.json');
  try {
    const all: readonly Suite[] = ['unit', 'medium', 'medium-redis', 'launcher', 'e2e'];
    const suites = all.filter((suite) => !missing.some((need) => need.suite === suite));
    const paths = Object.fromEntries(needs.flatMap(({ variable, path }) => (path ? [[variable, path]] : [])));
    const counted = countTests(report, await runVitest({ suites, args, report, env: { ...process.env, ...paths } }));
    const count = pages ? counted : { ...counted, failed: counted.failed + 1 };
    for (const { tests, program, install } of missing) {
      say(`left out: ${tests}, for want of ${program}. To run them too: sudo sh -c '${install}'`);
    }
    console.log(describeCount(count));
    return count.failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Finds the programs, or installs them where that needs nobody's leave. */
function provide(say: (message: string) => void): Need[] {
  return [
    {
      suite: 'e2e',
      tests: 'the browser tests',
      program: 'Chromium',
      variable: 'CHROMIUM_PATH',
      path: findChromium(process.env) ?? installChromium(say),
      install: INSTALL_CHROMIUM,
    },
    {
      suite: 'medium-redis',
      tests: 'the tests of the queue on Redis',
      program: 'a Redis server',
      variable: 'REDIS_SERVER_PATH',
      path: findRedis(process.env) ?? installRedis(say),
      install: INSTALL_REDIS,
    },
  ];
}

/** Pages that can't be built are one failure; all that does without them is tested nevertheless. */
async function tryToBuildPages(say: (message: string) => void): Promise<boolean> {
  try {
    await buildPages(PROJECT, (program) => runOnce(program, say).finished);
    return true;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return false;
  }
}
