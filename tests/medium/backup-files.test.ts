import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup, restore, verifyArchive } from '@navette/backup';
import { createLocalFileStore } from '@navette/files';
import { migrateEverything as migrate } from '@navette/infra/migrate/migrate-everything.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repack, unpack } from '../support/archive.ts';
import type { Client } from '../support/client.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { createNetwork } from '../support/network.ts';
import { PICTURE } from '../support/policy-records.ts';
import { type Stack, startStack } from '../support/stack.ts';

/** A copy holds the attachments too, and only together with the database that names them. */
let stack: Stack;
let facilitator: Client;
let needId: string;
let folder: string;
const databases: TestDatabase[] = [];
const now = () => new Date('2026-11-22T10:00:00Z');
const filesDir = () => stack.config.filesDir ?? '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'navette-backup-files-'));
  stack = await startStack({ worker: false });
  const network = await createNetwork(stack);
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  const draft = await facilitator.post<{ id: string }>('/api/v1/needs', {
    organisationId: await network.organisation({}),
    title: 'Besoin',
    description: 'Contrôle visuel.',
  });
  needId = draft.body.id;
  await attach('plan.png');
  await attach('photo.png');
});
afterAll(async () => {
  await stack?.stop();
  for (const database of databases) await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function attach(fileName: string): Promise<string> {
  const answer = await fetch(`${stack.url}/api/v1/needs/${needId}/attachments?fileName=${fileName}&stage=card`, {
    method: 'POST',
    headers: { ...facilitator.headers, 'content-type': 'application/octet-stream' },
    body: PICTURE,
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

async function copy(name: string) {
  const path = join(folder, name);
  const files = createLocalFileStore(filesDir());
  const manifest = await backup({ connectionString: stack.databaseUrl, destination: path, now, files });
  return { path, manifest };
}

async function elsewhere() {
  const database = await testDatabase();
  databases.push(database);
  const place = await mkdtemp(join(folder, 'files-'));
  return { connectionString: database.ownerUrl, migrate, place, files: createLocalFileStore(place) };
}

async function contentOf(place: string): Promise<Record<string, string>> {
  const names = (await readdir(place)).toSorted();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, (await readFile(join(place, name))).toString('hex')] as const)),
  );
}

describe('the attachments of a network', () => {
  it('are in its copy, and back where it is restored', async () => {
    const { path, manifest } = await copy('whole.tar.gz');
    expect(manifest.files).toMatchObject({ count: 2, missing: 0 });
    expect(await verifyArchive(path)).toEqual(manifest);
    const target = await elsewhere();
    await restore({ ...target, source: path });
    expect(await contentOf(target.place)).toEqual(await contentOf(filesDir()));
  });

  it('that were of what is replaced go with it', async () => {
    const { path } = await copy('before.tar.gz');
    const target = await elsewhere();
    const id = await attach('later.png');
    const later = await copy('later.tar.gz');
    await restore({ ...target, source: later.path });
    expect(await readdir(target.place)).toContain(id);
    await restore({ ...target, source: path, replace: true });
    expect(await readdir(target.place)).toHaveLength(2);
    await facilitator.call('DELETE', `/api/v1/attachments/${id}`);
  });

  it('are refused with the whole copy where one was changed, taken out or put in, and nothing is written', async () => {
    const { path } = await copy('good.tar.gz');
    const whole = [...(await unpack(path))];
    const ofFile = ([name]: readonly [string, string]) => name.startsWith('files/');
    const [first] = whole.filter(ofFile);
    if (first === undefined) throw new Error('no file in the copy');
    const bad = {
      changed: whole.map(([name, text]) => [name, ofFile([name, text]) ? `${text}x` : text] as const),
      missing: whole.filter((entry) => entry !== first),
      elsewhere: whole.map(([name, text]) => [name.replace('files/', 'files/../'), text] as const),
      twice: whole.flatMap((entry) => (entry === first ? [entry, entry] : [entry])),
    };
    for (const [what, files] of Object.entries(bad)) {
      const damaged = join(folder, `${what}.tar.gz`);
      await repack(damaged, files);
      const target = await elsewhere();
      await expect(restore({ ...target, source: damaged }), what).rejects.toMatchObject({ code: 'damaged' });
      expect(await readdir(target.place), what).toEqual([]);
    }
  });

  it('that the folder lacks, or has otherwise, are counted, and everything else is copied', async () => {
    const [one, other] = await readdir(filesDir());
    await rm(join(filesDir(), one ?? ''));
    await writeFile(join(filesDir(), other ?? ''), 'x');
    const { path, manifest } = await copy('lacking.tar.gz');
    expect(manifest.files).toMatchObject({ count: 0, missing: 2 });
    await restore({ ...(await elsewhere()), source: path });
  });
});
