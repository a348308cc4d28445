import { type Cell, mayBePublished, sumOf } from './cell.ts';
import { mayBeWorkedOut, type Part, smallestFirst, withheldParts } from './withhold.ts';

/** A row of a table: one year, one territory. A cell for each measure. */
export interface FigureRow<M extends string> {
  readonly key: string;
  readonly cells: Readonly<Record<M, Cell>>;
}

/**
 * Figures of one thing. The measures share it out between them (matches: shortlisted, dismissed, undecided), and so do
 * the rows of each dimension (by year, by territory): whatever way one adds up, it is the same total.
 */
export interface FigureTable<M extends string, D extends string> {
  readonly measures: readonly M[];
  readonly dimensions: Readonly<Record<D, readonly FigureRow<M>[]>>;
}

/** A figure, or null where it is withheld. */
export type Figure = number | null;

export interface PublishedRow<M extends string> {
  readonly key: string;
  readonly total: Figure;
  readonly measures: Readonly<Record<M, Figure>>;
}

export interface PublishedTable<M extends string, D extends string> {
  readonly total: Figure;
  readonly measures: Readonly<Record<M, Figure>>;
  readonly dimensions: Readonly<Record<D, readonly PublishedRow<M>[]>>;
}

/**
 * What of a table may be published, so that nothing that may not be known can be worked out by adding and subtracting.
 *
 * The idea: only unions of groups are published, each of which may itself be known. Sums of such groups may then be known
 * too: more companies, and nobody with a larger share. In each dimension a row is either told with all its measures, or
 * with its total alone, or not at all. What is left of each measure, and of the rows that are not told, is such a group.
 */
export function publishTable<M extends string, D extends string>(table: FigureTable<M, D>): PublishedTable<M, D> {
  const { measures, dimensions } = table;
  const names = Object.keys(dimensions) as D[];
  const first = names[0] === undefined ? [] : dimensions[names[0]];
  const everything = first.flatMap((row) => cellsOf(row, measures));
  const known = mayBePublished(everything);
  const byMeasure = measures.map((measure): Part & { key: M } => ({
    key: measure,
    cells: first.map((row) => row.cells[measure]),
  }));
  const hidden = known ? withheldParts(byMeasure) : new Set(measures);
  // Measures that are withheld are known together, as the total less the others.
  const groups = [
    ...measures.filter((measure) => !hidden.has(measure)).map((measure) => [measure]),
    measures.filter((measure) => hidden.has(measure)),
  ];
  const rowsOf = (name: D): PublishedRow<M>[] => {
    const told = known ? tellRows(dimensions[name], measures, groups) : NOTHING;
    return dimensions[name].map((row) => ({
      key: row.key,
      total: told.totals.has(row.key) ? sumOf(cellsOf(row, measures)) : null,
      // An empty measure is told as little as an empty row.
      measures: figures(measures, (measure) => (told.whole.has(row.key) ? row.cells[measure].value || null : null)),
    }));
  };
  return {
    total: known ? sumOf(everything) : null,
    measures: figures(measures, (measure) =>
      hidden.has(measure) ? null : sumOf(first.map((row) => row.cells[measure])),
    ),
    dimensions: Object.fromEntries(names.map((name) => [name, rowsOf(name)])) as Record<D, PublishedRow<M>[]>,
  };
}

/**
 * What of the parts of a published total may be published: keys with their figures, null where withheld.
 * @param total whether the total itself is published
 */
export function publishParts(parts: readonly Part[], total: boolean): ReadonlyMap<string, Figure> {
  const withheld = total ? withheldParts(parts) : new Set(parts.map((part) => part.key));
  return new Map(parts.map((part) => [part.key, withheld.has(part.key) ? null : sumOf(part.cells)]));
}

/** Keys of rows whose total is told, and of those whose measures are told as well. */
interface Told {
  readonly totals: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
}
const NOTHING: Told = { totals: new Set(), whole: new Set() };

function tellRows<M extends string>(
  rows: readonly FigureRow<M>[],
  measures: readonly M[],
  groups: readonly (readonly M[])[],
): Told {
  const untold = withheldParts(rows.map((row) => ({ key: row.key, cells: cellsOf(row, measures) })));
  const whole = smallestFirst(
    rows
      .filter((row) => !untold.has(row.key) && measures.every((measure) => mayBeWorkedOut([row.cells[measure]])))
      .map((row) => ({ key: row.key, cells: cellsOf(row, measures) })),
  );
  const wholeKeys = () => new Set(whole.map((row) => row.key));
  const restIsSafe = () => {
    const keys = wholeKeys();
    const rest = rows.filter((row) => !keys.has(row.key));
    return groups.every((group) => mayBeWorkedOut(rest.flatMap((row) => cellsOf(row, group))));
  };
  while (whole.length > 0 && !restIsSafe()) whole.shift();
  const totals = new Set(rows.filter((row) => !untold.has(row.key)).map((row) => row.key));
  return { totals, whole: wholeKeys() };
}

function cellsOf<M extends string>(row: FigureRow<M>, measures: readonly M[]): Cell[] {
  return measures.map((measure) => row.cells[measure]);
}

function figures<M extends string>(measures: readonly M[], of: (measure: M) => Figure): Record<M, Figure> {
  return Object.fromEntries(measures.map((measure) => [measure, of(measure)])) as Record<M, Figure>;
}
