import { type ClientBase, escapeIdentifier } from 'pg';
import type { SequenceManifest } from '../archive/manifest.ts';

/**
 * Where the sequences of the copied schemas stand. Sequences know no snapshots: what is read is never less than what
 * the copied rows have.
 */
export async function readSequences(client: ClientBase): Promise<SequenceManifest[]> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and n.nspname in ('public', 'auth') order by 1, 2`,
  );
  const sequences: SequenceManifest[] = [];
  for (const { schema, name } of rows) {
    const found = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${escapeIdentifier(schema)}.${escapeIdentifier(name)}`,
    );
    const [at] = found.rows;
    if (at !== undefined) sequences.push({ schema, name, ...at });
  }
  return sequences;
}

/** Sets sequences so that the next number is the one after. */
export async function setSequences(client: ClientBase, sequences: readonly SequenceManifest[]): Promise<void> {
  for (const { schema, name, value, called } of sequences) {
    const sequence = `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;
    await client.query('select setval($1::regclass, $2::bigint, $3)', [sequence, value, called]);
  }
}
