import { sql } from 'kysely';
import type { Executor } from '../executor.ts';

export type ImportOutcome = 'created' | 'updated' | 'unchanged' | 'rejected';

/** What became of one row of a file. `problems`: what there was to tell, as the reader of the file told it. */
export interface ImportedRow {
  readonly line: number;
  readonly item: number;
  readonly outcome: ImportOutcome;
  readonly recordId: string | null;
  readonly label: string | null;
  readonly problems: readonly unknown[];
}

/** Keeps what became of rows. A row told before is told anew. */
export async function putImportedRows(db: Executor, importId: string, rows: readonly ImportedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('importRows')
    .values(rows.map((row) => ({ importId, ...row, problems: JSON.stringify(row.problems) })))
    .onConflict((conflict) =>
      conflict.columns(['importId', 'line', 'item']).doUpdateSet((eb) => ({
        outcome: eb.ref('excluded.outcome'),
        recordId: eb.ref('excluded.recordId'),
        label: eb.ref('excluded.label'),
        problems: eb.ref('excluded.problems'),
      })),
    )
    .execute();
}

/** Forgets what was told of an import, when it begins anew. */
export async function dropImportedRows(db: Executor, importId: string): Promise<void> {
  await db.deleteFrom('importRows').where('importId', '=', importId).execute();
}

/** What became of the rows, in the order of the file, a batch at a time. */
export async function* eachImportedRow(db: Executor, importId: string, batch = 1_000): AsyncGenerator<ImportedRow[]> {
  let after = { line: -1, item: -1 };
  for (;;) {
    const rows = await db
      .selectFrom('importRows')
      .select(['line', 'item', 'outcome', 'recordId', 'label', 'problems'])
      .where('importId', '=', importId)
      .where(sql<boolean>`(line, item) > (${after.line}, ${after.item})`)
      .orderBy('line')
      .orderBy('item')
      .limit(batch)
      .execute();
    if (rows.length > 0) yield rows.map((row) => ({ ...row, problems: row.problems as unknown[] }));
    const last = rows.at(-1);
    if (rows.length < batch || last === undefined) return;
    after = last;
  }
}
