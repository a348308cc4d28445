import type { ListedField } from '../columns/listed-fields.ts';
import type { ListedKind } from '../document/listed.ts';

/**
 * How the columns of a list are understood, as data to keep and to use again.
 * `columns`: by header; null leaves a column out; a header that isn't here is understood by its name.
 * `values`: by field, what the list writes and what it means ({state: {"Gagné": "fulfilled"}}).
 * `constants`: by field, what every row says where it says nothing itself.
 */
export interface Mapping<K extends ListedKind = ListedKind> {
  readonly kind: K;
  /** The system that the list comes from; ids are unique within it. */
  readonly source: string;
  readonly columns: Readonly<Record<string, ListedField<K> | null>>;
  readonly values?: Readonly<Partial<Record<ListedField<K>, Readonly<Record<string, string>>>>>;
  readonly constants?: Readonly<Partial<Record<ListedField<K>, string>>>;
}
