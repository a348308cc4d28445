import { type ClientBase, escapeIdentifier } from 'pg';
import { to as copyTo } from 'pg-copy-streams';

/**
 * The rows of a table as COPY text, in the order of its key: the same rows give the same text, whatever moved in the
 * table's file. `columns`: those to read, in the order of the cells.
 */
export function copyOut(
  client: ClientBase,
  table: { readonly schema: string; readonly name: string; readonly order: readonly string[] },
  columns: readonly string[],
): AsyncIterable<Buffer> {
  const cells = columns.map(escapeIdentifier).join(', ');
  const from = `${escapeIdentifier(table.schema)}.${escapeIdentifier(table.name)}`;
  return client.query(copyTo(`copy (select ${cells} from ${from} order by ${table.order.join(', ')}) to stdout`));
}
