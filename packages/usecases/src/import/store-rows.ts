import type { ImportColumn } from '@navette/contracts';
import {
  advanceImport,
  claimImportKeys,
  dropImportedRows,
  type Executor,
  type ImportedRow,
  putImportedRows,
  updateImport,
  withSavepoint,
} from '@navette/db';
import type { ListedKind, ListedRow } from '@navette/spreadsheets';
import type { Context } from '../context/context.ts';
import type { RowToStore } from './importer.ts';
import { IMPORTERS } from './importers.ts';
import type { ImportProblem } from './problem.ts';
import type { ImportRun } from './run.ts';

/** Rows of one transaction: few enough to be done again quickly, enough for the queries to be shared. */
const BATCH = 200;
/** How often a batch starts over because somebody wrote the same records at the same time. */
const TRIES = 5;
/** Serialization failure, deadlock, unique violation: the same batch finds things in order the next time. */
const PASSING = new Set(['40001', '40P01', '23505']);

/** How many rows became what. */
export interface ImportCounts {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** What a caller is told on the way: how the columns are understood, then each batch. `share`: of the file, 0 to 1. */
export interface ImportObserver {
  columns(columns: readonly ImportColumn[]): void;
  batch(rows: readonly ImportedRow[], counts: ImportCounts, share: number): void;
}

/** Somebody else went on with this import: this run of it stops. */
export class ImportTaken extends Error {
  override readonly name = 'ImportTaken';
}

class Undo extends Error {
  override readonly name = 'Undo';
}

/**
 * Stores rows batch by batch, each batch with its events, jobs, report and progress in one transaction, so that a process
 * killed in between leaves whole batches. Rows done by an earlier run of the same import are passed over.
 * A dry run does the very same in one transaction and takes all of it back; its report stays.
 * @throws ImportTaken, and what reading the file throws (FileError)
 */
export async function storeRows(
  ctx: Context,
  run: ImportRun,
  rows: AsyncIterable<ListedRow>,
  options: {
    readonly dryRun: boolean;
    readonly done: ImportCounts;
    readonly readBytes: () => number;
    /** 0 where it is not known. */
    readonly fileBytes: number;
    readonly observer?: ImportObserver | undefined;
  },
): Promise<ImportCounts> {
  if (!options.dryRun) return storeBatches(ctx, run, rows, options, (work) => ctx.db.transaction().execute(work));
  let counts = NOTHING;
  await dropImportedRows(ctx.db, run.id);
  try {
    await ctx.db.transaction().execute(async (trx) => {
      counts = await storeBatches(ctx, run, rows, { ...options, done: NOTHING }, (work) => withSavepoint(trx, work));
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  return counts;
}

export const NOTHING: ImportCounts = { rows: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };

type Transact = <T>(work: (trx: Executor) => Promise<T>) => Promise<T>;

async function storeBatches(
  ctx: Context,
  run: ImportRun,
  rows: AsyncIterable<ListedRow>,
  options: Parameters<typeof storeRows>[3],
  transact: Transact,
): Promise<ImportCounts> {
  let counts = options.done;
  for await (const batch of batches(rows, options.done.rows)) {
    const before = counts.rows;
    const written = await storeWhole(batch, async (part, position) => {
      return transact(async (trx) => {
        const answers = await storeBatch(trx, ctx, run, part);
        const progress = { ...count(answers), readBytes: options.readBytes() };
        if (options.dryRun) return answers;
        await putImportedRows(trx, run.id, answers.filter(worthTelling));
        if (!(await advanceImport(trx, run.id, before + position, progress, ctx.now()))) throw new ImportTaken();
        return answers;
      });
    });
    counts = add(counts, count(written));
    if (options.dryRun) {
      // Beside the transaction that will be taken back: people watch it, and read its report afterwards.
      await putImportedRows(ctx.db, run.id, written.filter(worthTelling));
      await updateImport(ctx.db, run.id, { ...counts, readBytes: options.readBytes(), beatAt: ctx.now() });
    }
    const share = options.fileBytes === 0 ? 0 : Math.min(1, options.readBytes() / options.fileBytes);
    options.observer?.batch(written, counts, share);
  }
  return counts;
}

/** Stores a batch; where the database refuses it as a whole, row by row, so that one bad row stops no other. */
async function storeWhole(
  batch: readonly ListedRow[],
  store: (part: readonly ListedRow[], position: number) => Promise<readonly ImportedRow[]>,
): Promise<ImportedRow[]> {
  try {
    return [...(await patiently(() => store(batch, 0)))];
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
  const written: ImportedRow[] = [];
  for (const [position, row] of batch.entries()) {
    const answers = await patiently(() => store([row], position)).catch((error: unknown) => {
      const code = codeOf(error);
      if (code === undefined) throw error;
      return store([refused(row, code)], position);
    });
    written.push(...answers);
  }
  return written;
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === TRIES || !PASSING.has(codeOf(error) ?? '')) throw error;
    }
  }
}

/** PostgreSQL's code for what is wrong with the data; undefined for everything else, a lost connection included. */
function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /^(22|23|40)[0-9A-Z]{3}$/.test(code) ? code : undefined;
}

/** A row that reads well and that the database will not have. */
function refused(row: ListedRow, code: string): ListedRow {
  const problem = { effect: 'rejected', code: 'not_stored', column: null, params: { code } } satisfies ImportProblem;
  const { document: _document, ...rest } = row;
  return { ...rest, problems: [...row.problems, problem as never] };
}

async function storeBatch(
  trx: Executor,
  ctx: Context,
  run: ImportRun,
  batch: readonly ListedRow[],
): Promise<ImportedRow[]> {
  const importer = IMPORTERS[run.kind] as (typeof IMPORTERS)['organisation'];
  const usable = batch.flatMap((row) => {
    const { document } = row as ListedRow<'organisation'>;
    return document === undefined ? [] : [{ row, document, key: importer.identify(document) }];
  });
  const claimed = await claimImportKeys(
    trx,
    run.id,
    usable.flatMap(({ row, key }) => (key === undefined ? [] : [{ key, line: row.line, item: row.item ?? 0 }])),
  );
  const stored = await importer.store(
    trx,
    ctx,
    run,
    usable.map(({ row, document, key }): RowToStore<'organisation'> => {
      const item = row.item ?? 0;
      const first = claimed.get(key ?? '');
      const isFirst = first === undefined || (first.line === row.line && first.item === item);
      return { line: row.line, item, document, first: isFirst ? undefined : first };
    }),
  );
  const answerOf = new Map(usable.map(({ row }, n) => [row, stored[n]]));
  return batch.map((row) => {
    const answer = answerOf.get(row);
    return {
      line: row.line,
      item: row.item ?? 0,
      outcome: answer?.outcome ?? 'rejected',
      recordId: answer?.recordId ?? null,
      label: answer?.label ?? null,
      problems: [...row.problems, ...(answer?.problems ?? [])],
    };
  });
}

/** Everything but rows of which there is nothing to say. */
function worthTelling(row: ImportedRow): boolean {
  return row.outcome !== 'unchanged' || row.problems.length > 0;
}

async function* batches(rows: AsyncIterable<ListedRow>, skip: number): AsyncGenerator<ListedRow<ListedKind>[]> {
  let batch: ListedRow[] = [];
  let left = skip;
  for await (const row of rows) {
    if (left > 0) {
      left--;
      continue;
    }
    batch.push(row);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function count(rows: readonly ImportedRow[]): ImportCounts {
  const of = (outcome: ImportedRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return {
    rows: rows.length,
    created: of('created'),
    updated: of('updated'),
    unchanged: of('unchanged'),
    rejected: of('rejected'),
  };
}

function add(a: ImportCounts, b: ImportCounts): ImportCounts {
  return {
    rows: a.rows + b.rows,
    created: a.created + b.created,
    updated: a.updated + b.updated,
    unchanged: a.unchanged + b.unchanged,
    rejected: a.rejected + b.rejected,
  };
}
