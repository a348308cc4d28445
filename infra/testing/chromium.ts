import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A slow mirror may need minutes; beyond that it will not come. */
const INSTALL_MS = 300_000;

/** What a person runs to get it. */
export const INSTALL_CHROMIUM = 'apt-get update && apt-get install -y --no-install-recommends chromium';

/**
 * Finds a Chromium: CHROMIUM_PATH where set, else one of the usual names on the PATH, else one of the usual places.
 * @returns its absolute path, or undefined
 */
export function findChromium(
  env: Readonly<Record<string, string | undefined>>,
  exists = isProgram,
): string | undefined {
  if (env.CHROMIUM_PATH) return exists(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter((folder) =>
    isAbsolute(folder),
  );
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, ...APPLICATIONS].find((place) => exists(place));
}

/**
 * Installs Chromium where that needs nobody's leave: as root, with apt at hand.
 * @returns its path, or undefined where it did not come to that
 */
export function installChromium(say: (message: string) => void): string | undefined {
  if (process.env.CHROMIUM_PATH || process.getuid?.() !== 0 || !findOnPath('apt-get')) return undefined;
  say(`no Chromium here yet, so it is installed now: ${INSTALL_CHROMIUM}`);
  const run = spawnSync('sh', ['-c', INSTALL_CHROMIUM], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: INSTALL_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status !== 0) say(`that did not work: ${run.stderr?.trim().split('\n').at(-1) || 'it took too long'}`);
  return findChromium(process.env);
}

function findOnPath(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isProgram(join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
