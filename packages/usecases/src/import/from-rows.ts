import { findImport, insertImport, updateImport } from '@navette/db';
import { authorise, notFound } from '@navette/domain';
import type { ListedKind, ListedRow } from '@navette/spreadsheets';
import type { Context } from '../context/context.ts';
import { endImport } from './execute.ts';
import { importingOperator } from './operator.ts';
import { type ImportCounts, type ImportObserver, NOTHING, storeRows } from './store-rows.ts';

/** Rows made by a program, of one kind and one source. */
export interface RowImport {
  readonly kind: ListedKind;
  readonly source: string;
  readonly rows: AsyncIterable<ListedRow>;
  readonly operatorId?: string | undefined;
}

/** Imports rows that a program makes, as if they had been read from a list. @returns how many became what */
export async function importRows(ctx: Context, given: RowImport, observer?: ImportObserver): Promise<ImportCounts> {
  authorise(ctx.actor, 'import.run');
  const operatorId = await importingOperator(ctx.db, ctx.actor, given.operatorId);
  const id = ctx.newId.ordered();
  await insertImport(ctx.db, {
    id,
    kind: given.kind,
    dryRun: false,
    operatorId,
    language: ctx.language,
    fileName: given.source,
    fileBytes: 0,
    uploaded: false,
    source: given.source,
    state: 'running',
    createdAt: ctx.now(),
    startedAt: ctx.now(),
  });
  const run = { id, kind: given.kind, operatorId, personId: null, source: given.source };
  const options = { dryRun: false, done: NOTHING, readBytes: () => 0, fileBytes: 0, observer };
  try {
    const counts = await storeRows(ctx, run, given.rows, options);
    const row = await findImport(ctx.db, id);
    if (row === undefined) throw notFound();
    await endImport(ctx, row, { state: 'done' }, { ...counts });
    return counts;
  } catch (error) {
    await updateImport(ctx.db, id, { state: 'failed', finishedAt: ctx.now() }).catch(() => undefined);
    throw error;
  }
}
