import { escapeIdentifier } from 'pg';

/** A table or sequence as SQL names it. */
export function quoted(named: { readonly schema: string; readonly name: string }): string {
  return `${escapeIdentifier(named.schema)}.${escapeIdentifier(named.name)}`;
}
