import type { Source } from '../source/source.ts';
import { type OpenOptions, openTable } from './open-table.ts';
import type { Problem, Row } from './row.ts';

/** Everything that a file holds, at once: for small files and for tests. Throws FileError as `openTable` does. */
export async function readAll(
  source: Source,
  options: OpenOptions = {},
): Promise<{
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}> {
  const table = await openTable(source, options);
  const rows: Row[] = [];
  const problems: Problem[] = [];
  for await (const row of table.rows) {
    if (row.kind === 'row') rows.push(row);
    else problems.push(row);
  }
  return { columns: table.columns, rows, problems };
}
