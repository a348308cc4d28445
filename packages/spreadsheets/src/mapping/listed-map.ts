import { fold } from '@navette/taxonomy';
import { type Columns, factorOf, type Target } from '../columns/column-map.ts';
import { plainHeader } from '../columns/fold-header.ts';
import { isListedField, type ListedField } from '../columns/listed-fields.ts';
import { ADDRESS_GROUPS } from '../columns/qualifier.ts';
import { recogniseListedHeader } from '../columns/recognise-listed.ts';
import type { ListedKind } from '../document/listed.ts';
import type { Mapping } from './mapping.ts';

/** What stands in `values` for every word that isn't named. */
export const ANYTHING_ELSE = '*';

/** A mapping made ready to read rows with. */
export interface ListedMap<K extends ListedKind> {
  readonly kind: K;
  readonly source: string;
  readonly columns: Columns<ListedField<K>>;
  /** What a word of the list means, where the mapping says so. */
  translate(field: ListedField<K>, text: string): string | undefined;
  readonly constants: readonly (readonly [ListedField<K>, string])[];
}

/**
 * The map of a list: what the mapping says (exact header first, then whatever its case), else the names of the columns.
 * Where several columns feed one field, the order of the mapping is theirs.
 */
export function createListedMap<K extends ListedKind>(kind: K, mapping?: Mapping<K>): ListedMap<K> {
  const choices = new Map(Object.entries(mapping?.columns ?? {}));
  const ranks = new Map([...choices.keys()].map((header, rank) => [plainHeader(header), rank] as const));
  const folded = new Map([...choices].map(([header, field]) => [plainHeader(header), field] as const));
  const known = new Map<string, Target<ListedField<K>> | null | undefined>();
  const resolve = (column: string): Target<ListedField<K>> | null | undefined => {
    const choice = choices.has(column) ? choices.get(column) : folded.get(plainHeader(column));
    if (choice === null) return null;
    const named = recogniseListedHeader(column, kind);
    const field = choice === undefined ? named?.field : choice;
    const right = typeof field === 'string' && isListedField(kind, field);
    if (!right) return undefined;
    // A mapping says what a column is; which address it belongs to, only its name does.
    const group = named?.field === field ? named.group : '';
    return {
      field,
      factor: factorOf(column),
      chosen: choice !== undefined,
      rank: ranks.get(plainHeader(column)) ?? ranks.size + ADDRESS_GROUPS.indexOf(group),
      group,
    };
  };
  const words = new Map(
    Object.entries(mapping?.values ?? {}).map(([field, values]) => [field, wordsOf(values)] as const),
  );
  return {
    kind,
    source: mapping?.source ?? '',
    columns: (column) => {
      const before = known.get(column);
      if (before !== undefined || known.has(column)) return before;
      const target = resolve(column);
      known.set(column, target);
      return target;
    },
    translate: (field, text) => words.get(field)?.(text),
    constants: Object.entries(mapping?.constants ?? {}).flatMap(([field, value]) =>
      isListedField(kind, field) && typeof value === 'string' ? [[field, value] as const] : [],
    ),
  };
}

function wordsOf(values: unknown): (text: string) => string | undefined {
  const entries = Object.entries(values ?? {}).flatMap(([theirs, ours]) =>
    typeof ours === 'string' ? [[theirs, ours] as const] : [],
  );
  const exact = new Map(entries);
  const folded = new Map(entries.map(([theirs, ours]) => [fold(theirs), ours] as const));
  return (text) => exact.get(text) ?? folded.get(fold(text)) ?? exact.get(ANYTHING_ELSE);
}
