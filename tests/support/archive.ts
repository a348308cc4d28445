import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGzip, gunzipSync } from 'node:zlib';
import { extract, pack } from 'tar-stream';

/** The files of an archive by name, in their order. */
export type Files = Map<string, string>;

/** Takes a backup apart, with nothing of the product's code. */
export async function unpack(path: string): Promise<Files> {
  const files: Files = new Map();
  const tar = extract();
  tar.end(gunzipSync(await readFile(path)));
  for await (const entry of tar) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk);
    files.set(entry.header.name, Buffer.concat(chunks).toString('utf8'));
  }
  return files;
}

/** Writes an archive of whatever files there are. */
export async function repack(path: string, files: Files | readonly (readonly [string, string])[]): Promise<void> {
  const tar = pack();
  for (const [name, text] of files) tar.entry({ name }, text);
  tar.finalize();
  const gzip = createGzip();
  const written = buffer(gzip);
  await pipeline(Readable.from(tar), gzip);
  await writeFile(path, await written);
}

/** Changes a table's text and makes the manifest agree, as somebody would who knows the format. */
export function rewriteTable(files: Files, table: string, change: (text: string) => string): void {
  const name = `data/${table}/00000000.copy`;
  const text = change(files.get(name) ?? '');
  const manifest = JSON.parse(files.get('manifest.json') ?? '');
  for (const entry of manifest.tables) {
    if (`${entry.schema}.${entry.name}` !== table) continue;
    entry.bytes = Buffer.byteLength(text);
    entry.rows = text.split('\n').length - 1;
    entry.sha256 = createHash('sha256').update(text).digest('hex');
  }
  files.set(name, text);
  files.set('manifest.json', JSON.stringify(manifest));
}
