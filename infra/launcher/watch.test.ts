import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Concern, watchSources } from './watch.ts';

let project: string;
let stop: () => void;
const seen: Concern[][] = [];

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'navette-watch-'));
  for (const folder of ['packages/db/src/queries', 'packages/empty', 'services/api/src', 'services/worker/src']) {
    mkdirSync(join(project, folder), { recursive: true });
  }
  seen.length = 0;
  stop = watchSources(project, (concerns) => seen.push([...concerns].sort()));
});
afterEach(() => {
  stop();
  rmSync(project, { recursive: true });
});

function change(...paths: string[]): void {
  for (const path of paths) writeFileSync(join(project, path), 'changed');
}

it('tells whom a change concerns, several files at once counting as one', async () => {
  change('services/api/src/app.ts', 'packages/db/src/queries/needs.ts', 'services/api/src/routes.ts');
  await vi.waitFor(() => expect(seen).toEqual([['all', 'api']]), 5_000);
  change('services/worker/src/relay.ts');
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(['worker']), 5_000);
});

it('overlooks tests and what is no source', async () => {
  change('packages/db/src/queries/needs.test.ts', 'services/api/src/notes.md~');
  change('services/worker/src/relay.ts');
  await vi.waitFor(() => expect(seen).toEqual([['worker']]), 5_000);
});
