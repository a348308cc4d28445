import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileSource, memorySource } from '../source/source.ts';
import { readAll } from './read-all.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spreadsheets-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function errorOf(name: string, content: string | Uint8Array): Promise<unknown> {
  return readAll(memorySource(name, content)).then(
    () => 'read',
    (error: { code: string; params: object }) => ({ code: error.code, ...error.params }),
  );
}

describe('a file of which nothing can be used', () => {
  it('is missing, or a folder', async () => {
    await expect(readAll(fileSource(join(folder, 'none.csv')))).rejects.toMatchObject({ code: 'missing' });
    await expect(readAll(fileSource(folder))).rejects.toMatchObject({ code: 'directory' });
  });

  it.each([
    ['ods', Buffer.from('PK\x03\x04...mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ['pdf', Buffer.from('%PDF-1.7\n')],
    ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['unknown', Buffer.alloc(200)],
  ])('is a binary: %s', async (kind, content) => {
    expect(await errorOf('needs.csv', content)).toEqual({ code: 'binary', kind });
  });

  it.each([
    ['workbook_broken', 'x.xlsx', 'PK\x03\x04....[Content_Types].xml....xl/workbook.xml'],
    ['empty', 'x.csv', ''],
    ['empty', 'x.csv', ' \n\n'],
    ['empty', 'x.json', ''],
    ['no_rows', 'x.csv', 'titre;texte\n'],
    ['no_rows', 'x.json', '[]'],
    ['markup', 'x.csv', '<!DOCTYPE html><html>'],
    ['header_broken', 'x.csv', '"titre;texte\n1;2\n'],
    ['header_twice', 'x.csv', 'titre;texte;titre\n1;2;3\n'],
    ['json_start', 'x.json', 'titre;texte\n1;2\n'],
    ['json_tables', 'x.json', '{"a": [{"x": 1}], "b": [{"y": 2}]}'],
  ])('is %s', async (code, name, content) => {
    expect(await errorOf(name, content)).toMatchObject({ code });
  });

  it('names the columns of a name that comes twice', async () => {
    expect(await errorOf('x.csv', 'a;b;a\n')).toEqual({ code: 'header_twice', name: 'a', first: 1, second: 3 });
  });
});

describe('the format', () => {
  it.each([
    ['x.csv', '[{"a": 1}]'],
    ['x.json', '{"a": 1}\n{"a": 1}\n'],
    ['x.jsonl', '{"a": 1}'],
    ['x.txt', '{"count": 1, "results": [{"a": 1}]}'],
    ['x.json', '{"a": 1}'],
    ['x', 'a\n1'],
  ])('of %s holding %s is recognised', async (name, content) => {
    const { rows } = await readAll(memorySource(name, content));
    expect(String(rows[0]?.record.a)).toBe('1');
  });

  it('is the same from a file as from memory', async () => {
    const path = join(folder, 'rows.csv');
    await writeFile(path, 'a;b\n1;2\n');
    expect(await readAll(fileSource(path))).toEqual(await readAll(memorySource(path, 'a;b\n1;2\n')));
  });
});
