import type { Writable } from 'node:stream';
import type { DB, Executor } from '@navette/db';
import type { Kysely } from 'kysely';
import { DATA_MAP } from '../map/map.ts';
import { copiedColumns } from '../map/rule.ts';
import { fileNameOf } from './file-name.ts';
import { pagesOf, type Viewed } from './pages.ts';
import { asCsv, asJson } from './table-files.ts';
import { readme } from './words/readme.ts';
import type { Language } from './words/words.ts';
import { writeZip, type ZipWriter } from './zip.ts';

/** The bytes of an attachment by its id; undefined where the file is gone. */
export type ReadFile = (attachmentId: string) => Promise<Uint8Array | undefined>;

export interface CopyOptions {
  /** Whom the archive's own words are for. */
  readonly language: Language;
  readonly now: Date;
  readonly readFile: ReadFile;
  /** Gets the archive, and is ended with it. */
  readonly destination: Writable;
  /** The operators whose private records (contacts, notes) are in it; undefined: every operator's. */
  readonly operatorIds?: readonly string[] | undefined;
}

export interface Copied {
  /** Rows by table; what has none is left out. */
  readonly counts: Readonly<Record<string, number>>;
  readonly files: number;
  /** Attachments whose file is gone. */
  readonly missing: number;
}

/** Writes everything that the map says is somebody's, as it is at one moment. */
export function writeCopy(
  db: Kysely<DB>,
  find: (db: Executor) => Promise<Viewed>,
  options: CopyOptions,
): Promise<Copied> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const viewed = await find(trx);
      const zip = writeZip(options.destination, options.now);
      const counts = await addTables(trx, zip, viewed, options.language);
      const files = await addAttachments(trx, zip, viewed, options.readFile);
      const copied = { counts, ...files };
      const title = options.language === 'fr' ? 'LISEZ-MOI.txt' : 'README.txt';
      zip.addBytes(title, async () => Buffer.from(readme(viewed, copied, options)));
      await zip.finish();
      return copied;
    });
}

async function addTables(
  db: Executor,
  zip: ZipWriter,
  viewed: Viewed,
  language: Language,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, rule] of Object.entries(DATA_MAP)) {
    let rows = 0;
    for await (const page of pagesOf(db, name, rule, viewed)) rows += page.length;
    if (rows === 0) continue;
    counts[name] = rows;
    const pages = () => pagesOf(db, name, rule, viewed);
    const path = name.replace('.', '/');
    zip.addText(`${path}.json`, () => asJson(pages()));
    zip.addText(`${path}.csv`, () => asCsv(pages(), copiedColumns(rule, viewed.of), language));
  }
  return counts;
}

async function addAttachments(
  db: Executor,
  zip: ZipWriter,
  viewed: Viewed,
  readFile: ReadFile,
): Promise<Pick<Copied, 'files' | 'missing'>> {
  let [files, missing] = [0, 0];
  for await (const page of pagesOf(db, 'attachments', DATA_MAP.attachments ?? {}, viewed)) {
    for (const row of page) {
      if (row.removed_at !== null) continue;
      const id = String(row.id);
      // Read once more when its turn comes: all of them together may not fit into memory.
      if ((await readFile(id)) === undefined) missing++;
      else {
        files++;
        zip.addBytes(`files/${fileNameOf(row)}`, async () => (await readFile(id)) ?? new Uint8Array());
      }
    }
  }
  return { files, missing };
}
