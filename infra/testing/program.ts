import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A slow mirror may need minutes; beyond that it will not come. */
const INSTALL_MS = 300_000;

/**
 * Finds a program by one of its names, along the PATH and then in the usual places; never in the current folder.
 * @returns its absolute path, or undefined
 */
export function findProgram(names: readonly string[], env: Environment, exists = isProgram): string | undefined {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter((folder) =>
    isAbsolute(folder),
  );
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((place) => exists(place));
}

/** Whether packages can be installed without anybody's leave: as root, with apt at hand. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && findProgram(['apt-get'], process.env) !== undefined;
}

/** Runs a shell script that installs something, and says so; what goes wrong is said, not thrown. */
export function install(what: string, script: string, say: (message: string) => void): void {
  say(`no ${what} here yet, so it is installed now`);
  const run = spawnSync('sh', ['-c', script], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: INSTALL_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status !== 0) say(`that did not work: ${run.stderr?.trim().split('\n').at(-1) || 'it took too long'}`);
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
