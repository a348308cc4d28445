import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '@navette/infra/launcher/home.ts';
import { type Child, type Exit, spawnChild } from '@navette/infra/launcher/process/spawn.ts';
import { type KnownProcess, readRunRecord, stillLives } from '@navette/infra/launcher/run-record.ts';

/** The last line that a launcher prints once everything is up. */
const UP = 'Stop with Ctrl-C';
const ADDRESS = /^Navette runs on (http:\S+)$/m;

/** The real launcher, in a process of its own. */
export interface Launcher {
  /** Resolves once everything is up; rejects with what it said when it ends before. */
  readonly up: Promise<void>;
  readonly exited: Promise<Exit>;
  /** What it printed for people. */
  readonly printed: () => string;
  /** What it said on the way, its children's lines included. */
  readonly said: () => string;
  /** Where its pages are, once it is up. */
  readonly url: () => string;
  /** The processes that it runs now: postgres, api, worker. */
  readonly processes: () => readonly KnownProcess[];
  signal(signal: NodeJS.Signals): void;
}

/** A folder for a launcher's data, removed by `remove`. */
export function temporaryHome(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'navette-home-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts the launcher as `npm start` does. `env` is added to a plain environment, in which PORT is any free one. */
export function startLauncher(
  home: string,
  env: Readonly<Record<string, string | undefined>> = {},
  args: readonly string[] = [],
): Launcher {
  const lines = { stdout: '', stderr: '' };
  const { promise: up, resolve, reject } = Promise.withResolvers<void>();
  const child = spawnChild({
    command: process.execPath,
    args: [join(PROJECT, 'infra/bin/start.ts'), ...args],
    cwd: PROJECT,
    env: { ...plainEnvironment(), NAVETTE_HOME: home, PORT: '0', ...env },
    onLine: (line, from) => {
      lines[from] += `${line}\n`;
      if (line === UP) resolve();
    },
  });
  child.exited.then(() => reject(new Error(`the launcher ended:\n${lines.stderr}`)));
  // Tests that expect it to end do not wait for it to be up.
  up.catch(() => {});
  return {
    up,
    exited: child.exited,
    printed: () => lines.stdout,
    said: () => lines.stderr,
    url: () => ADDRESS.exec(lines.stdout)?.[1] ?? '',
    processes: () => (readRunRecord(join(home, 'run.json'))?.children ?? []).filter(stillLives),
    signal: (signal) => signalItself(child, signal),
  };
}

/** Pages that need no build. @returns the folder for WEB_ROOT */
export function plainPages(home: string): string {
  const folder = mkdtempSync(join(home, 'pages-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="fr"><title>Navette</title></html>');
  return folder;
}

function signalItself(child: Child, signal: NodeJS.Signals): void {
  // Not to its group, even for KILL: what becomes of the others is what is tested.
  if (child.pid !== undefined && child.running) process.kill(child.pid, signal);
}

/** Without what the test run, or whoever started it, has set. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG, TMPDIR } = process.env;
  return { PATH, HOME, LANG, TMPDIR };
}
