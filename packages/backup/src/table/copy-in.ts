import { pipeline } from 'node:stream/promises';
import { type ClientBase, escapeIdentifier } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Adds the rows of a COPY text to a table. Numbers of identity columns are taken as they come. */
export async function copyIn(
  client: ClientBase,
  table: { readonly schema: string; readonly name: string; readonly columns: readonly string[] },
  content: AsyncIterable<Buffer>,
): Promise<void> {
  const into = `${escapeIdentifier(table.schema)}.${escapeIdentifier(table.name)}`;
  const cells = table.columns.map(escapeIdentifier).join(', ');
  await pipeline(content, client.query(copyFrom(`copy ${into} (${cells}) from stdin`)));
}
