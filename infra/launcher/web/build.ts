import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { waitForLock } from '../lock.ts';
import type { Runner } from '../process/run-once.ts';
import { webSourceHash } from './sources.ts';

/** Longer than any build; somebody else's build is waited for as long. */
const PATIENCE_MS = 180_000;

/** Where the pages of a checkout lie once built. */
export function webRoot(project: string): string {
  return join(project, 'services/web/dist');
}

/**
 * Builds the pages where their source changed since the last time. Two that ask at once build once.
 * @throws Error with what the build said
 */
export async function buildPages(project: string, run: Runner): Promise<void> {
  const web = join(project, 'services/web');
  if (!existsSync(join(web, 'vite.config.ts')) || isFresh(project)) return;
  const workshop = join(web, 'node_modules/.pages');
  mkdirSync(workshop, { recursive: true });
  const lock = await waitForLock(join(workshop, 'lock'), PATIENCE_MS);
  if (!lock) throw new Error('the pages are being built by another process, and have been for too long');
  try {
    if (!isFresh(project)) await build(project, workshop, run);
  } finally {
    lock.release();
  }
}

async function build(project: string, workshop: string, run: Runner): Promise<void> {
  const next = join(workshop, 'next');
  const done = await run({
    command: process.execPath,
    args: [viteProgram(), 'build', '--outDir', next, '--emptyOutDir', '--logLevel', 'warn'],
    cwd: join(project, 'services/web'),
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
  });
  if (done.exit.code !== 0) throw new Error('the pages could not be built, for the reason above');
  // Taken after the build, which writes the table of routes into the source.
  writeFileSync(stampFile(next), webSourceHash(project));
  exchange(webRoot(project), next, join(workshop, 'old'));
}

/** Puts the new pages in place of the old ones by renaming, so that a server that gives them out meets whole ones. */
function exchange(dist: string, next: string, old: string): void {
  rmSync(old, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(next, dist);
  rmSync(old, { recursive: true, force: true });
}

function isFresh(project: string): boolean {
  const stamp = stampFile(webRoot(project));
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === webSourceHash(project);
}

function stampFile(pages: string): string {
  return join(pages, '.built-from');
}

function viteProgram(): string {
  return join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
}
