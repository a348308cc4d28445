import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../launcher/home.ts';
import { runOnce } from '../launcher/process/run-once.ts';
import { buildPages } from '../launcher/web/build.ts';
import { findChromium, INSTALL_CHROMIUM, installChromium } from './chromium.ts';
import { countTests, describeCount } from './report.ts';
import { runVitest, type Suite } from './vitest.ts';

const WITHOUT_BROWSER: readonly Suite[] = ['unit', 'medium', 'launcher'];

/**
 * The command behind `npm test`: sets up what the tests need, runs them all and ends with one line that counts them.
 * @param args parts of file names, or options of vitest
 * @returns the exit code: 0 when something was tested and nothing failed
 */
export async function main(args: readonly string[]): Promise<number> {
  const say = (message: string) => console.error(`navette  | ${message}`);
  const chromium = findChromium(process.env) ?? installChromium(say);
  if (!chromium && process.env.CI === 'true') {
    say(`the browser tests need Chromium, and there is none: ${INSTALL_CHROMIUM} (or set CHROMIUM_PATH)`);
    console.log(describeCount({ passed: 0, failed: 1, skipped: 0 }));
    return 1;
  }
  const pages = await tryToBuildPages(say);
  const folder = mkdtempSync(join(tmpdir(), 'navette-test-'));
  const report = join(folder, 'report.json');
  try {
    const suites: readonly Suite[] = chromium ? [...WITHOUT_BROWSER, 'e2e'] : WITHOUT_BROWSER;
    const env = { ...process.env, ...(chromium && { CHROMIUM_PATH: chromium }) };
    const counted = countTests(report, await runVitest({ suites, args, report, env }));
    const count = pages ? counted : { ...counted, failed: counted.failed + 1 };
    if (!chromium) {
      say(`left out: the browser tests, for want of Chromium. To run them too: sudo sh -c '${INSTALL_CHROMIUM}'`);
    }
    console.log(describeCount(count));
    return count.failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
