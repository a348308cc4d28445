import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Pages as they are built, with a file beside them that nobody may read. */
export interface WebRoot {
  /** What is served. */
  readonly served: string;
  remove(): void;
}

/** Writes them; the file beside says "zqOutside". */
export function makeWebRoot(): WebRoot {
  const folder = mkdtempSync(join(tmpdir(), 'navette-web-'));
  mkdirSync(join(folder, 'site', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'zqOutside');
  writeFileSync(join(folder, 'site', 'index.html'), '<!doctype html><title>Navette</title>');
  writeFileSync(join(folder, 'site', 'assets', 'app.js'), 'export {};');
  return { served: join(folder, 'site'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
