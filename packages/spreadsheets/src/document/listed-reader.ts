import type { ListedField } from '../columns/listed-fields.ts';
import { ADDRESS_GROUPS, type AddressGroup } from '../columns/qualifier.ts';
import type { ListedMap } from '../mapping/listed-map.ts';
import type { ListedProblemCode, Row } from '../table/row.ts';
import { isCellError, isNothing } from '../values/nothing.ts';
import type { ListedKind } from './listed.ts';
import { type Cell, RecordReader } from './record-reader.ts';

/** Longer than any value; a text has no such limit. */
const LONGEST_VALUE = 2_000;

/** A reader of any list that moves in that has at least these fields. */
export type ListedReaderOf<F extends string> = Pick<
  RecordReader<F, ListedProblemCode>,
  'cells' | 'line' | 'paragraphs' | 'read' | 'readList' | 'tell' | 'columnsOf'
>;

/**
 * Reads one row of a list that moves in: cells that say "nothing" ("n/a", "-", "néant") as empty, formulas that failed as
 * problems, words as the mapping translates them, and its constants where the row says nothing.
 */
export class ListedReader<K extends ListedKind> extends RecordReader<ListedField<K>, ListedProblemCode> {
  /** What the list says where the mapping put something else: "Deal Stage: Presentation Scheduled". */
  readonly translated: readonly string[];

  constructor(row: Row, map: ListedMap<K>) {
    const prepared = prepare(row, map);
    const { constants } = map;
    super({ ...row, record: prepared.record }, (column) => {
      const constant = constants.find(([field]) => constantColumn(field) === column);
      return constant ? { field: constant[0], factor: 1, chosen: false } : map.columns(column);
    });
    this.translated = prepared.translated;
    for (const [column, found] of prepared.errors) this.tell(column, 'cell_error', found);
  }

  override read<T>(
    field: ListedField<K>,
    code: ListedProblemCode,
    parse: (text: string, cell: Cell) => T | undefined,
  ): T | undefined {
    return super.read(field, code, (text, cell) => (text.length > LONGEST_VALUE ? undefined : parse(text, cell)));
  }

  override readList<T>(
    field: ListedField<K>,
    code: ListedProblemCode,
    parse: (item: string) => T | undefined,
    split?: (text: string) => readonly string[],
  ): readonly T[] | undefined {
    return super.readList(field, code, (item) => (item.length > LONGEST_VALUE ? undefined : parse(item)), split);
  }
}

interface Prepared {
  readonly record: Record<string, unknown>;
  readonly errors: readonly (readonly [column: string, found: string])[];
  readonly translated: readonly string[];
}

function prepare<K extends ListedKind>(row: Row, map: ListedMap<K>): Prepared {
  const record: Record<string, unknown> = Object.create(null);
  const errors: [string, string][] = [];
  const translated: string[] = [];
  const said = new Set<string>();
  const group = addressGroup(row, map);
  for (const [column, value] of Object.entries(row.record)) {
    const target = map.columns(column);
    if (!target || !inGroup(target, group)) continue;
    const text = typeof value === 'string' ? value.trim() : undefined;
    if (text !== undefined && (isCellError(text) || isNothing(text))) {
      if (isCellError(text)) errors.push([column, text]);
      // Kept as empty: the column is there, which a problem may want to name.
      record[column] = '';
      continue;
    }
    const word = text ?? (typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined);
    const ours = word === undefined ? undefined : map.translate(target.field, word);
    if (word !== undefined && ours !== undefined && ours !== word) translated.push(`${column}: ${word.slice(0, 200)}`);
    record[column] = ours ?? text ?? value;
    if (value !== null && value !== undefined) said.add(target.field);
  }
  for (const [field, value] of map.constants) {
    if (!said.has(field)) record[constantColumn(field)] = value;
  }
  return { record, errors, translated };
}

const PLACED: ReadonlySet<string> = new Set([
  ...['street', 'city', 'postalCode', 'department', 'region', 'country', 'latitude', 'longitude'],
]);
const LOCATING: ReadonlySet<string> = new Set(['street', 'city', 'postalCode']);

/** Which of its addresses a row is read with: the first, in the order of `ADDRESS_GROUPS`, that says a place. */
function addressGroup<K extends ListedKind>(row: Row, map: ListedMap<K>): AddressGroup {
  const said = new Set<AddressGroup>();
  for (const [column, value] of Object.entries(row.record)) {
    const target = map.columns(column);
    if (!target?.group || !PLACED.has(target.field)) continue;
    const text = typeof value === 'string' ? value.trim() : value;
    const filled = text !== '' && text !== null && text !== undefined && !(typeof text === 'string' && isNothing(text));
    if (filled && LOCATING.has(target.field)) said.add(target.group);
  }
  return ADDRESS_GROUPS.find((group) => said.has(group)) ?? '';
}

function inGroup(target: { readonly field: string; readonly group?: AddressGroup }, group: AddressGroup): boolean {
  return !PLACED.has(target.field) || !target.group || group === '' || target.group === group;
}

/** What a constant is called in a problem: where in the mapping it stands. */
function constantColumn(field: string): string {
  return `constants.${field}`;
}
