import { type Environment, findProgram, install, isProgram, mayInstall } from './program.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** What a person runs to get it. */
export const INSTALL_CHROMIUM = 'apt-get update && apt-get install -y --no-install-recommends chromium';

/**
 * Finds a Chromium: CHROMIUM_PATH where set, else one of the usual names on the PATH, else one of the usual places.
 * @returns its absolute path, or undefined
 */
export function findChromium(env: Environment, exists = isProgram): string | undefined {
  if (env.CHROMIUM_PATH) return exists(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  return findProgram(NAMES, env, exists) ?? APPLICATIONS.find((place) => exists(place));
}

/**
 * Installs Chromium where that needs nobody's leave: as root, with apt at hand.
 * @returns its path, or undefined where it did not come to that
 */
export function installChromium(say: (message: string) => void): string | undefined {
  if (process.env.CHROMIUM_PATH || !mayInstall()) return undefined;
  install('Chromium', INSTALL_CHROMIUM, say);
  return findChromium(process.env);
}
