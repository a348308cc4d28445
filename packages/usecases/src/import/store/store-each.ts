import type { ListedKind } from '@navette/spreadsheets';
import type { RowToStore, StoredRow } from '../importer.ts';
import { RowRejected } from '../problem.ts';

/** Stores rows one after the other; one that cannot be stored is told, and the others go on. */
export function storeEach<K extends ListedKind>(
  rows: readonly RowToStore<K>[],
  store: (row: RowToStore<K>) => StoredRow,
): StoredRow[] {
  return rows.map((row) => {
    try {
      return store(row);
    } catch (error) {
      if (!(error instanceof RowRejected)) throw error;
      return { outcome: 'rejected', recordId: null, label: null, problems: [error.problem] };
    }
  });
}
