import type { Executor } from '@navette/db';
import type { ListedDocuments, ListedKind } from '@navette/spreadsheets';
import type { Context } from '../context/context.ts';
import type { ImportProblem } from './problem.ts';
import type { ImportRun } from './run.ts';

/** A row to be stored. `first`: where an earlier row of the same file said the same record. */
export interface RowToStore<K extends ListedKind> {
  readonly line: number;
  readonly item: number;
  readonly document: ListedDocuments[K];
  readonly first: { readonly line: number; readonly item: number } | undefined;
}

/** What became of a row. */
export interface StoredRow {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'rejected';
  readonly recordId: string | null;
  /** A name by which people know the record. */
  readonly label: string | null;
  readonly problems: readonly ImportProblem[];
}

/** How the rows of one kind of list become records. */
export interface Importer<K extends ListedKind> {
  /** What the row says that its record is, the same for every row of the same record; undefined when it can't be said. */
  identify(document: ListedDocuments[K]): string | undefined;
  /**
   * Stores a batch of rows in the caller's transaction, with their events and jobs. A row that cannot be stored is told
   * as rejected; the others are stored. The same rows once more change nothing.
   * @returns one answer a row, in their order
   */
  store(trx: Executor, ctx: Context, run: ImportRun, rows: readonly RowToStore<K>[]): Promise<readonly StoredRow[]>;
}
