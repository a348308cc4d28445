import { FileError } from '../table/file-error.ts';
import type { Table } from '../table/table.ts';
import type { FieldOf, RecordKind } from './field.ts';
import { plainHeader } from './fold-header.ts';
import type { ColumnChoices } from './map-file.ts';
import type { AddressGroup } from './qualifier.ts';
import { acceptedHeaders, recogniseHeader } from './recognise.ts';

/** What a column feeds. `factor`: what its numbers are multiplied by ("Budget (k€)"). `chosen`: by the mapping file. */
export interface Target<F> {
  readonly field: F;
  readonly factor: number;
  readonly chosen: boolean;
  /** Which of several columns of one field comes first. */
  readonly rank?: number;
  /** Which of several addresses of the row it belongs to. */
  readonly group?: AddressGroup;
}

/** Says what a column feeds: undefined when its header is not understood, null when it is to be left out. */
export type Columns<F> = (column: string) => Target<F> | null | undefined;

export type ColumnMap<K extends RecordKind> = Columns<FieldOf[K]>;

/** The columns of one kind of file: as the mapping file says (exact header first, then whatever its case), else by their names. */
export function createColumnMap<K extends RecordKind>(
  kind: K,
  choices: ReadonlyMap<string, FieldOf[K] | null> = new Map(),
): ColumnMap<K> {
  const folded = new Map([...choices].map(([header, field]) => [plainHeader(header), field] as const));
  const known = new Map<string, Target<FieldOf[K]> | null | undefined>();
  const resolve = (column: string): Target<FieldOf[K]> | null | undefined => {
    const choice = choices.has(column) ? choices.get(column) : folded.get(plainHeader(column));
    const field = choice === undefined ? recogniseHeader(column, kind) : choice;
    return field && { field, factor: factorOf(column), chosen: choice !== undefined };
  };
  return (column) => {
    if (!known.has(column)) known.set(column, resolve(column));
    return known.get(column);
  };
}

/** What the numbers of a column are multiplied by, as its header says: 1,000 for "Budget (k€)". */
export function factorOf(header: string): number {
  if (/\bk ?(€|eur)|\bkeur|milliers|tausend|thousand|duizend/i.test(header)) return 1e3;
  return /\bm ?€|\bmeur\b|\bm eur|millions?|mio|miljoen/i.test(header) ? 1e6 : 1;
}

/** Which fields make a row worth matching: one of them must have a column. */
const SPEAKING: { readonly [K in RecordKind]: readonly FieldOf[K][] } = {
  need: ['title', 'text', 'capabilities'],
  startup: ['title', 'text', 'capabilities', 'name', 'project'],
};

/**
 * The columns of a file that nothing is read from, because their headers are not understood.
 * Throws FileError `no_text_column`, with the headers found and examples of those accepted, when no column says anything.
 */
export function checkColumns<K extends RecordKind>(table: Table, kind: K, map: ColumnMap<K>): readonly string[] {
  const speaking: readonly FieldOf[K][] = SPEAKING[kind];
  if (
    table.columns.length > 0 &&
    !table.columns.some((column) => speaking.includes(map(column)?.field as FieldOf[K]))
  ) {
    throw new FileError('no_text_column', table.name, {
      found: table.columns.join(', '),
      accepted: speaking.flatMap((field) => acceptedHeaders(field, kind).slice(0, 5)).join(', '),
    });
  }
  return table.columns.filter((column) => map(column) === undefined);
}

/** Headers that the mapping file names and the file doesn't have. */
export function absentHeaders<K extends RecordKind>(table: Table, choices: ColumnChoices[K]): readonly string[] {
  const present = new Set(table.columns.flatMap((column) => [column, plainHeader(column)]));
  return [...choices.keys()].filter((header) => !present.has(header) && !present.has(plainHeader(header)));
}
