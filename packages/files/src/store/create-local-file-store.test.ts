import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLocalFileStore } from './create-local-file-store.ts';

const ID = '0198f3c2-8a51-7c3e-9d2b-3f7a1c5e8b90';
let parent: string;
let folder: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'navette-files-'));
  folder = join(parent, 'a', 'attachments');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

describe('the local file store', () => {
  it('gives back what was put, whatever its length', async () => {
    const store = createLocalFileStore(folder);
    for (const length of [0, 1, 65_536, 300_001]) {
      const bytes = Uint8Array.from({ length }, (_, index) => index * 7);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(await store.put(ID, bytes)).toEqual({ size: length, sha256 });
      expect(await bytesOf(await store.open(ID))).toEqual(bytes);
    }
    expect(readdirSync(folder)).toEqual([ID]);
  });

  it('keeps folder and files from others', async () => {
    await createLocalFileStore(folder).put(ID, Uint8Array.of(1));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, ID)).mode & 0o777).toBe(0o600);
  });

  it('finds what an earlier process wrote, and not what another one left unfinished', async () => {
    await createLocalFileStore(folder).put(ID, Uint8Array.of(1, 2));
    const [old, fresh] = ['old', 'fresh'].map((name) => join(folder, `${ID}.${name}.part`));
    for (const path of [old, fresh]) writeFileSync(path ?? '', 'x');
    utimesSync(old ?? '', 0, 0);
    expect(await bytesOf(await createLocalFileStore(folder).open(ID))).toEqual(Uint8Array.of(1, 2));
    expect([existsSync(old ?? ''), existsSync(fresh ?? '')]).toEqual([false, true]);
  });

  it('says not found of what is not there, and removes as often as one likes', async () => {
    const store = createLocalFileStore(folder);
    await expect(store.open(ID)).rejects.toMatchObject({ name: 'DomainError', code: 'not_found' });
    await store.put(ID, Uint8Array.of(1));
    await store.remove(ID);
    await store.remove(ID);
    await expect(store.open(ID)).rejects.toMatchObject({ code: 'not_found' });
  });

  it.each([
    '',
    '.',
    '..',
    '../secret',
    `../${ID}`,
    `${ID}/../../secret`,
    `${ID}\0`,
    `${ID}\n`,
    ID.toUpperCase(),
    ID.replaceAll('-', ''),
    `${ID}.x.part`,
    '/etc/passwd',
    '%2e%2e%2fsecret',
  ])('takes %j for no id', async (id) => {
    const store = createLocalFileStore(folder);
    writeFileSync(join(parent, 'a', 'secret'), 'x');
    await expect(store.open(id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(store.put(id, Uint8Array.of(1))).rejects.toMatchObject({ code: 'not_found' });
    await store.remove(id);
    expect(readFileSync(join(parent, 'a', 'secret'), 'utf8')).toBe('x');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves the earlier file as it was when a new one cannot be written', async () => {
    const store = createLocalFileStore(folder);
    await store.put(ID, Uint8Array.of(1));
    await expect(store.put(ID, 'no bytes' as unknown as Uint8Array)).resolves.toBeDefined();
    await expect(store.put(ID, 5 as unknown as Uint8Array)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([ID]);
  });

  it('closes a file that nobody reads to the end', async () => {
    const store = createLocalFileStore(folder);
    await store.put(ID, new Uint8Array(1_000_000));
    const open = () => readdirSync('/dev/fd').length;
    const before = open();
    for (let time = 0; time < 50; time++) {
      const reader = (await store.open(ID)).getReader();
      await reader.read();
      await reader.cancel();
      await store.open(ID);
    }
    expect(open()).toBeLessThan(before + 10);
  });
});
