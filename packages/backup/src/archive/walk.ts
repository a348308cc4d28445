import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { extract as createExtract } from 'tar-stream';
import { z } from 'zod';
import { BackupError } from '../error/backup-error.ts';
import { LONGEST_FILE } from '../file/attachment-files.ts';
import { LARGEST_JSON, MANIFEST_NAME, MARK_NAME, PART_BYTES, readFilePartName, readPartName } from './layout.ts';
import { FORMAT_VERSION, formatMark, type Manifest, manifest } from './manifest.ts';

/** What an archive's content is handed to as it comes. */
export interface ArchiveReader {
  /** Takes a table's text. It has to be read to its end. */
  table(table: string, content: AsyncIterable<Buffer>): Promise<void>;
  /** Takes an attachment's bytes; the attachments come after all tables, in the order of their ids. */
  file?(id: string, bytes: Buffer): Promise<void>;
}

/**
 * Reads an archive from end to end, each table's text and each attachment handed to `read` as it comes; memory does not grow
 * with them.
 * Anything but what an archive has in its order is refused. What the tables hold is not compared with the manifest here.
 * @throws BackupError `not_a_backup`, `truncated`, `damaged`, `newer`
 */
export async function walkArchive(path: string, read: ArchiveReader): Promise<Manifest> {
  const file = createReadStream(path);
  const gunzip = createGunzip();
  const extract = createExtract();
  file.on('error', (error) => extract.destroy(error));
  gunzip.on('error', (error) => extract.destroy(error));
  file.pipe(gunzip).pipe(extract);
  const entries = new Entries(extract[Symbol.asyncIterator]());
  try {
    await readMark(entries);
    return await readRest(entries, read);
  } catch (error) {
    throw explained(error, entries.count);
  } finally {
    file.destroy();
    gunzip.destroy();
    extract.destroy();
  }
}

interface Entry extends AsyncIterable<Buffer> {
  readonly header: { readonly name: string; readonly size: number; readonly type: string };
}

/** The entries one by one, with a look at the next. */
class Entries {
  count = 0;
  readonly #source: AsyncIterator<Entry>;
  #next: Entry | undefined;

  constructor(source: AsyncIterator<unknown>) {
    this.#source = source as AsyncIterator<Entry>;
  }

  async peek(): Promise<Entry | undefined> {
    if (this.#next !== undefined) return this.#next;
    const { value, done } = await this.#source.next();
    if (done === true) return undefined;
    this.count++;
    this.#next = value;
    return value;
  }

  async take(): Promise<Entry | undefined> {
    const entry = await this.peek();
    this.#next = undefined;
    return entry;
  }
}

async function readMark(entries: Entries): Promise<void> {
  const entry = await entries.take();
  if (entry?.header.name !== MARK_NAME || entry.header.type !== 'file') throw notOurs();
  const mark = formatMark.safeParse(await readJson(entry));
  if (!mark.success) throw notOurs();
  if (mark.data.formatVersion > FORMAT_VERSION) {
    throw new BackupError(
      'newer',
      `this copy is of format ${mark.data.formatVersion}; this Navette reads up to ${FORMAT_VERSION}: use a newer one`,
    );
  }
}

async function readRest(entries: Entries, read: ArchiveReader): Promise<Manifest> {
  const seen = new Set<string>();
  for (;;) {
    const entry = await entries.peek();
    if (entry === undefined) throw new BackupError('truncated', 'this copy is cut off: it has no manifest at its end');
    if (entry.header.name === MANIFEST_NAME) break;
    if (readFilePartName(entry.header.name) !== undefined) {
      await readFiles(entries, read);
      break;
    }
    const table = partOf(entry).table;
    if (seen.has(table)) throw damaged(`${table} comes twice`);
    seen.add(table);
    const text = { whole: false };
    await read.table(table, textOf(entries, table, text));
    if (!text.whole) throw new Error(`the text of ${table} was not read to its end`);
  }
  const last = await entries.take();
  const parsed = manifest.safeParse(last && (await readJson(last)));
  if (!parsed.success) throw damaged(`its manifest is none: ${z.prettifyError(parsed.error)}`);
  const more = await entries.peek();
  if (more !== undefined) throw damaged(`${JSON.stringify(more.header.name)} comes after its end`);
  return parsed.data;
}

/** The attachments, each put together of its parts, up to the manifest. */
async function readFiles(entries: Entries, read: ArchiveReader): Promise<void> {
  let last = '';
  for (;;) {
    const entry = await entries.peek();
    if (entry === undefined) throw new BackupError('truncated', 'this copy is cut off: it has no manifest at its end');
    if (entry.header.name === MANIFEST_NAME) return;
    const id = filePartOf(entry).id;
    if (id <= last) throw damaged(`the file ${id} comes twice, or out of its order`);
    last = id;
    const bytes = await bytesOf(entries, id);
    await read.file?.(id, bytes);
  }
}

async function bytesOf(entries: Entries, id: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let part = 0; ; part++) {
    const entry = await entries.peek();
    if (entry === undefined || entry.header.name === MANIFEST_NAME) break;
    const named = filePartOf(entry);
    if (named.id !== id) break;
    if (named.part !== part || part * PART_BYTES >= LONGEST_FILE)
      throw damaged(`part ${part} of the file ${id} is missing`);
    await entries.take();
    for await (const chunk of entry) pieces.push(chunk);
  }
  return Buffer.concat(pieces);
}

function filePartOf({ header }: Entry): { readonly id: string; readonly part: number } {
  const named = readFilePartName(header.name);
  if (named === undefined || header.type !== 'file') throw unheardOf(header);
  if (header.size > PART_BYTES) throw damaged(`${header.name} is too large`);
  return named;
}

function unheardOf(header: Entry['header']): BackupError {
  const named = JSON.stringify(header.name.slice(0, 200));
  return damaged(`it holds ${named} (${header.type}), which no copy of Navette does`);
}

/** The parts of a table as one text. */
async function* textOf(entries: Entries, table: string, text: { whole: boolean }): AsyncGenerator<Buffer> {
  for (let part = 0; ; part++) {
    const entry = await entries.peek();
    if (entry === undefined || !entry.header.name.startsWith('data/')) break;
    const named = partOf(entry);
    if (named.table !== table) break;
    if (named.part !== part) throw damaged(`part ${part} of ${table} is missing`);
    await entries.take();
    yield* entry;
  }
  text.whole = true;
}

function partOf({ header }: Entry): { readonly table: string; readonly part: number } {
  const named = readPartName(header.name);
  if (named === undefined || header.type !== 'file') throw unheardOf(header);
  if (header.size > PART_BYTES) throw damaged(`${header.name} is too large`);
  return named;
}

async function readJson(entry: Entry): Promise<unknown> {
  if (entry.header.size > LARGEST_JSON || entry.header.type !== 'file')
    throw damaged(`${entry.header.name} is too large`);
  const chunks: Buffer[] = [];
  for await (const chunk of entry) chunks.push(chunk);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw damaged(`${entry.header.name} is not JSON`);
  }
}

function notOurs(): BackupError {
  return new BackupError('not_a_backup', 'this is no copy made by "navette backup"');
}

function damaged(what: string): BackupError {
  return new BackupError('damaged', `this copy is damaged: ${what}`);
}

/** In the operator's words what zlib and tar said. `entries`: how many had come by then. */
function explained(error: unknown, entries: number): unknown {
  if (!(error instanceof Error) || error instanceof BackupError) return error;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'Z_BUF_ERROR' || error.message === 'Unexpected end of data') {
    return new BackupError('truncated', 'this copy is cut off', { cause: error });
  }
  const unreadable = (typeof code === 'string' && code.startsWith('Z_')) || TAR_ERRORS.test(error.message);
  if (!unreadable) return error;
  return entries === 0
    ? notOurs()
    : new BackupError('damaged', `this copy is damaged: ${error.message}`, { cause: error });
}

const TAR_ERRORS = /^(?:Invalid tar header|Invalid header|Header exceeds|Unknown format)/;
