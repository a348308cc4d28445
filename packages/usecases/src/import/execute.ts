import { dropImportWork, eachImportChunk, findImport, type ImportRow, transaction, updateImport } from '@navette/db';
import { authorise } from '@navette/domain';
import { FileError, type ListedKind, type Source } from '@navette/spreadsheets';
import type { Context } from '../context/context.ts';
import { record } from '../context/record.ts';
import { openList } from './open-list.ts';
import { type ImportCounts, type ImportObserver, ImportTaken, storeRows } from './store-rows.ts';

/**
 * Runs an uploaded import, from where an earlier run of it stopped. One that has ended is left alone.
 * A file of which nothing can be used ends the import as failed, with the reason; it is not tried again.
 */
export async function runImport(ctx: Context, importId: string): Promise<ImportCounts | undefined> {
  authorise(ctx.actor, 'import.run');
  const row = await findImport(ctx.db, importId);
  if (row === undefined || (row.state !== 'waiting' && row.state !== 'running')) return undefined;
  return executeImport(ctx, row, { name: row.fileName, bytes: eachImportChunk(ctx.db, importId) });
}

/**
 * Reads a file and stores its rows, as `row` says. Ends the import as done or failed.
 * @returns how many rows became what; undefined when somebody else is at it, or when the file could not be used
 */
export async function executeImport(
  ctx: Context,
  row: ImportRow,
  source: Source,
  observer?: ImportObserver,
): Promise<ImportCounts | undefined> {
  const now = ctx.now();
  await updateImport(ctx.db, row.id, { state: 'running', startedAt: row.startedAt ?? now, beatAt: now });
  let readBytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.bytes) {
      readBytes += chunk.byteLength;
      yield chunk;
    }
  }
  try {
    const list = await openList(
      { name: source.name, bytes: counted() },
      {
        kind: row.kind as ListedKind,
        mapping: row.mapping,
        source: row.source ?? undefined,
        today: row.createdAt.toISOString().slice(0, 10),
      },
    );
    await updateImport(ctx.db, row.id, {
      columns: JSON.stringify(list.columns),
      notes: JSON.stringify(list.notes),
      source: list.source,
    });
    observer?.columns(list.columns);
    const counts = await storeRows(
      ctx,
      {
        id: row.id,
        kind: row.kind as ListedKind,
        operatorId: row.operatorId,
        personId: row.personId,
        source: list.source,
      },
      list.rows,
      { dryRun: row.dryRun, done: row, readBytes: () => readBytes, fileBytes: row.fileBytes, observer },
    );
    await endImport(ctx, row, { state: 'done', readBytes: row.fileBytes }, { ...counts });
    return counts;
  } catch (error) {
    if (error instanceof ImportTaken) return undefined;
    if (!(error instanceof FileError)) throw error;
    const reason = { code: error.code, params: error.params };
    await endImport(ctx, row, { state: 'failed', error: JSON.stringify(reason) }, { failed: error.code });
    return undefined;
  }
}

/** Ends an import, lets go of its file, and puts its end on the record. */
export async function endImport(
  ctx: Context,
  row: ImportRow,
  change: Parameters<typeof updateImport>[2],
  result: Readonly<Record<string, unknown>>,
): Promise<void> {
  await transaction(ctx.db, async (trx) => {
    await updateImport(trx, row.id, { ...change, finishedAt: ctx.now() });
    await dropImportWork(trx, row.id);
    await record(trx, ctx, [
      {
        kind: 'import.finished',
        operatorId: row.operatorId,
        payload: { importId: row.id, kind: row.kind, dryRun: row.dryRun, ...result },
      },
    ]);
  });
}
