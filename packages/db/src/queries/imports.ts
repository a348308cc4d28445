import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { Imports } from '../schema.gen.ts';

export type ImportRow = Selectable<Imports>;

export async function insertImport(db: Executor, row: Insertable<Imports>): Promise<void> {
  await db.insertInto('imports').values(row).execute();
}

export async function findImport(db: Executor, id: string): Promise<ImportRow | undefined> {
  return db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Imports, newest first. `operatorId`: only this operator's. */
export async function listImports(
  db: Executor,
  filter: { readonly operatorId?: string | undefined } & PageRequest,
): Promise<Page<ImportRow>> {
  let query = db.selectFrom('imports').selectAll();
  if (filter.operatorId !== undefined) query = query.where('operatorId', '=', filter.operatorId);
  if (filter.after !== undefined) {
    query = query.where(
      sql<boolean>`(created_at, id) < (select created_at, id from imports where id = ${filter.after})`,
    );
  }
  const rows = await query
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}

export async function updateImport(db: Executor, id: string, change: Updateable<Imports>): Promise<void> {
  await db.updateTable('imports').set(change).where('id', '=', id).execute();
}

/** What a batch adds to an import. */
export interface ImportProgress {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Bytes of the file read so far, not added up. */
  readonly readBytes: number;
}

/**
 * Notes a batch, in its own transaction, provided that exactly `rows` rows were done before it.
 * @returns false when somebody else went on with this import meanwhile
 */
export async function advanceImport(
  db: Executor,
  id: string,
  doneBefore: number,
  batch: ImportProgress,
  at: Date,
): Promise<boolean> {
  const result = await db
    .updateTable('imports')
    .set((eb) => ({
      rows: eb('rows', '+', batch.rows),
      created: eb('created', '+', batch.created),
      updated: eb('updated', '+', batch.updated),
      unchanged: eb('unchanged', '+', batch.unchanged),
      rejected: eb('rejected', '+', batch.rejected),
      readBytes: batch.readBytes,
      beatAt: at,
    }))
    .where('id', '=', id)
    .where('rows', '=', doneBefore)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Ends imports that nobody can take up again and that gave no sign of life since `before`. @returns how many */
export async function failSilentImports(db: Executor, before: Date, at: Date): Promise<number> {
  const result = await db
    .updateTable('imports')
    .set({ state: 'failed', error: JSON.stringify({ code: 'interrupted', params: {} }), finishedAt: at })
    .where((eb) =>
      eb.or([
        eb('state', '=', 'uploading'),
        eb.and([eb('state', 'in', ['waiting', 'running']), eb('uploaded', '=', false)]),
      ]),
    )
    .where(sql<Date>`coalesce(beat_at, created_at)`, '<', before)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Forgets what became of the rows of imports that ended before `before`, at most `limit` rows at a time; the imports stay. */
export async function cleanImportedRows(db: Executor, before: Date, limit: number): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from import_rows where ctid in (
      select r.ctid from import_rows r join imports i on i.id = r.import_id where i.finished_at < ${before} limit ${limit})`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0);
}

/** Keeps one piece of an uploaded file. */
export async function addImportChunk(db: Executor, importId: string, part: number, bytes: Buffer): Promise<void> {
  await db.insertInto('importChunks').values({ importId, part, bytes }).execute();
}

/** The pieces of an uploaded file in order, one at a time in memory. */
export async function* eachImportChunk(db: Executor, importId: string): AsyncGenerator<Buffer> {
  for (let part = 0; ; part++) {
    const row = await db
      .selectFrom('importChunks')
      .select('bytes')
      .where('importId', '=', importId)
      .where('part', '=', part)
      .executeTakeFirst();
    if (row === undefined) return;
    yield row.bytes;
  }
}

/** Lets go of an uploaded file, and of what its run needed to know while it lasted. */
export async function dropImportWork(db: Executor, importId: string): Promise<void> {
  await db.deleteFrom('importChunks').where('importId', '=', importId).execute();
  await db.deleteFrom('importKeys').where('importId', '=', importId).execute();
}

/** A row of a file and what it says which record it is. */
export interface ClaimedKey {
  readonly key: string;
  readonly line: number;
  readonly item: number;
}

/**
 * Notes which rows say which records, in the order given.
 * @returns by key, the row that said it first, this one or an earlier one of the same file
 */
export async function claimImportKeys(
  db: Executor,
  importId: string,
  keys: readonly ClaimedKey[],
): Promise<Map<string, ClaimedKey>> {
  if (keys.length === 0) return new Map();
  const json = JSON.stringify(keys.map((key, n) => ({ ...key, n })));
  await sql`insert into import_keys (import_id, key, line, item)
    select distinct on (k.key) ${importId}::uuid, k.key, k.line, k.item
    from json_to_recordset(${json}) as k(key text, line int, item int, n int) order by k.key, k.n
    on conflict do nothing`.execute(db);
  const rows = await db
    .selectFrom('importKeys')
    .select(['key', 'line', 'item'])
    .where('importId', '=', importId)
    .where('key', '=', sql<string>`any(${keys.map((key) => key.key)})`)
    .execute();
  return new Map(rows.map((row) => [row.key, row]));
}
