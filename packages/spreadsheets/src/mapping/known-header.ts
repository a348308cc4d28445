import type { ListedKind } from '../document/listed.ts';
import { createListedMap } from './listed-map.ts';
import type { Mapping } from './mapping.ts';
import { SHIPPED_MAPPINGS } from './shipped.ts';

/**
 * Whether a header is one that a list of this kind is expected to have: what `openTable` settles delimiters and titles by.
 * A name is known when the mapping has it, when it names a field, or when an export that comes with the product has it.
 */
export function knownListedHeader<K extends ListedKind>(kind: K, mapping?: Mapping<K>): (name: string) => boolean {
  const map = createListedMap(kind, mapping);
  const shipped = new Set(Object.values(SHIPPED_MAPPINGS).flatMap(({ columns }) => Object.keys(columns)));
  return (name) => map.columns(name) !== undefined || shipped.has(name);
}
