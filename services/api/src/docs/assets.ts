import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { tagOf } from '../answer/entity-tag.ts';

/** A file that the page loads. */
export interface Asset {
  readonly type: string;
  readonly tag: string;
  readonly plain: Buffer<ArrayBuffer>;
  readonly compressed: Buffer<ArrayBuffer>;
}

const TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' } as const;
const FILES: Readonly<Record<string, string>> = {
  'swagger-ui-bundle.js': TYPES.js,
  'swagger-ui.css': TYPES.css,
};

const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const compress = promisify(gzip);
const read = new Map<string, Promise<Asset>>();

/** A file of Swagger UI that the page needs, read and compressed once; undefined for any other name. */
export function assetOf(name: string): Promise<Asset> | undefined {
  const type = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  if (type === undefined) return undefined;
  const known = read.get(name) ?? load(name, type);
  read.set(name, known);
  return known;
}

async function load(name: string, type: string): Promise<Asset> {
  const plain = await readFile(join(folder, name));
  return { type, tag: tagOf(plain.toString('latin1')), plain, compressed: await compress(plain) };
}
