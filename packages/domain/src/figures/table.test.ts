import { describe, expect, it } from 'vitest';
import { type Cell, mayBePublished, sumOf } from './cell.ts';
import { type FigureTable, type PublishedTable, publishParts, publishTable } from './table.ts';

/** One thing that is counted: whose it is, and where it falls in each dimension and measure. */
interface Atom {
  readonly measure: string;
  readonly row: Readonly<Record<string, string>>;
  readonly cell: Cell;
}

function cellOf(amounts: readonly Readonly<Record<string, number>>[]): Cell {
  return {
    value: Object.values(amounts[0] ?? {}).reduce((sum, amount) => sum + amount, 0),
    sides: amounts.map((side) => {
      const listed = Object.entries(side).filter(([, amount]) => amount > 0);
      return { companies: listed.length, largest: listed.map(([company, amount]) => ({ company, amount })) };
    }),
  };
}

/** Cells that have nothing in common as one. */
function joined(cells: readonly Cell[]): Cell {
  const sides = Math.max(0, ...cells.map((cell) => cell.sides.length));
  return cellOf(
    Array.from({ length: sides }, (_, side) => {
      const amounts: Record<string, number> = {};
      for (const cell of cells) {
        for (const { company, amount } of cell.sides[side]?.largest ?? []) {
          amounts[company] = (amounts[company] ?? 0) + amount;
        }
      }
      return amounts;
    }),
  );
}

function tableOf(
  atoms: readonly Atom[],
  measures: readonly string[],
  keys: Readonly<Record<string, readonly string[]>>,
): FigureTable<string, string> {
  return {
    measures,
    dimensions: Object.fromEntries(
      Object.entries(keys).map(([dimension, rows]) => [
        dimension,
        rows.map((key) => ({
          key,
          cells: Object.fromEntries(
            measures.map((measure) => [
              measure,
              joined(
                atoms
                  .filter((atom) => atom.measure === measure && atom.row[dimension] === key)
                  .map((atom) => atom.cell),
              ),
            ]),
          ),
        })),
      ]),
    ),
  };
}

/** Everything that is published, each figure as the atoms that it is the sum of. */
function publishedSums(published: PublishedTable<string, string>, atoms: readonly Atom[]): number[][] {
  const sums: number[][] = [];
  const add = (figure: number | null, holds: (atom: Atom) => boolean) => {
    if (figure !== null) sums.push(atoms.map((atom) => (holds(atom) ? 1 : 0)));
  };
  add(published.total, () => true);
  for (const [measure, figure] of Object.entries(published.measures)) add(figure, (atom) => atom.measure === measure);
  for (const [dimension, rows] of Object.entries(published.dimensions)) {
    for (const row of rows) {
      add(row.total, (atom) => atom.row[dimension] === row.key);
      for (const [measure, figure] of Object.entries(row.measures)) {
        add(figure, (atom) => atom.row[dimension] === row.key && atom.measure === measure);
      }
    }
  }
  return sums;
}

/** Directions in which atoms can change without any published figure changing: what they don't touch can be worked out. */
function freedom(sums: readonly (readonly number[])[], size: number): number[][] {
  const rows = sums.map((row) => [...row]);
  const pivots: number[] = [];
  for (let column = 0; column < size; column++) {
    const at = rows.findIndex((row, index) => index >= pivots.length && Math.abs(row[column] ?? 0) > 1e-9);
    if (at < 0) continue;
    const pivot = rows[at] ?? [];
    rows[at] = rows[pivots.length] ?? [];
    const scale = pivot[column] ?? 1;
    const unit = pivot.map((value) => value / scale);
    rows[pivots.length] = unit;
    for (const [index, row] of rows.entries()) {
      const factor = index === pivots.length ? 0 : (row[column] ?? 0);
      if (factor !== 0) rows[index] = row.map((value, place) => value - factor * (unit[place] ?? 0));
    }
    pivots.push(column);
  }
  return Array.from({ length: size }, (_, column) => column)
    .filter((column) => !pivots.includes(column))
    .map((free) => {
      const direction = new Array<number>(size).fill(0);
      direction[free] = 1;
      for (const [index, pivot] of pivots.entries()) direction[pivot] = -(rows[index]?.[free] ?? 0);
      return direction;
    });
}

/**
 * The attack: every set of atoms is tried. One whose sum can be worked out from what is published, and that may not be
 * known, is a leak.
 */
function leaks(
  published: PublishedTable<string, string>,
  atoms: readonly Atom[],
  more: readonly (readonly number[])[] = [],
): string[] {
  const directions = freedom([...publishedSums(published, atoms), ...more], atoms.length);
  const found: string[] = [];
  for (let set = 1; set < 2 ** atoms.length; set++) {
    const inside = atoms.filter((_, index) => (set >> index) % 2 === 1);
    const free = directions.some((direction) => {
      let dot = 0;
      for (let index = 0; index < atoms.length; index++) if ((set >> index) % 2 === 1) dot += direction[index] ?? 0;
      return Math.abs(dot) > 1e-9;
    });
    if (free) continue;
    const sum = joined(inside.map((atom) => atom.cell));
    if (sum.value > 0 && !mayBePublished([sum])) found.push(inside.map((atom) => JSON.stringify(atom)).join(' + '));
  }
  return found;
}

/** Numbers that look random and are the same at every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** A small network: some cells are empty, some of one company, some of many; one company may outweigh the others. */
function randomAtoms(
  random: () => number,
  measures: readonly string[],
  keys: Readonly<Record<string, readonly string[]>>,
): Atom[] {
  const crowd = 3 + Math.floor(random() * 6);
  const density = 0.2 + random() * 0.8;
  const rows = Object.entries(keys).reduce<Record<string, string>[]>(
    (before, [dimension, values]) => before.flatMap((row) => values.map((key) => ({ ...row, [dimension]: key }))),
    [{}],
  );
  const side = (name: string) =>
    Object.fromEntries(
      Array.from({ length: crowd }, (_, index) => [
        `${name}${index}`,
        random() < density * 0.5 ? 1 + Math.floor(random() * (index === 0 && random() < 0.3 ? 60 : 4)) : 0,
      ]),
    );
  return rows.flatMap((row) => measures.map((measure) => ({ measure, row, cell: cellOf([side('o')]) })));
}

const TWO = { year: ['2025', '2026'], territory: ['A', 'B', 'C'] };

describe('publishing a table', () => {
  it('leaves nothing to be worked out, whatever is added and subtracted (400 networks)', () => {
    const random = randomNumbers(7);
    let told = 0;
    let withheld = 0;
    for (let round = 0; round < 400; round++) {
      const measures = round % 2 === 0 ? ['yes', 'no'] : ['only'];
      const keys = round % 2 === 0 ? TWO : { year: ['2025', '2026', '2027'], territory: ['A', 'B', 'C', 'D'] };
      const atoms = randomAtoms(random, measures, keys);
      const published = publishTable(tableOf(atoms, measures, keys));
      expect(leaks(published, atoms), `round ${round}`).toEqual([]);
      const rows = Object.values(published.dimensions).flat();
      told += rows.filter((row) => row.total !== null).length;
      withheld += rows.filter((row) => row.total === null).length;
    }
    // Both happen, so that neither "nothing at all" nor "everything" would pass.
    expect(told).toBeGreaterThan(300);
    expect(withheld).toBeGreaterThan(300);
  });

  it('leaves nothing to be worked out where each measure has steps of its own beside (200 networks)', () => {
    const random = randomNumbers(5);
    const stepsOf: Readonly<Record<string, readonly string[]>> = {
      trial: ['poc', 'pilot'],
      none: ['meeting', 'quote'],
    };
    const measures = Object.keys(stepsOf);
    const keys = { territory: ['A', 'B', 'C'] };
    let told = 0;
    for (let round = 0; round < 200; round++) {
      const atoms = measures.flatMap((measure) =>
        randomAtoms(random, [measure], { ...keys, step: stepsOf[measure] ?? [] }),
      );
      const published = publishTable(tableOf(atoms, measures, keys));
      const steps = measures.flatMap((measure) => {
        const parts = (stepsOf[measure] ?? []).map((step) => ({
          key: step,
          cells: atoms.filter((atom) => atom.row.step === step).map((atom) => atom.cell),
        }));
        const figures = publishParts(parts, published.measures[measure] !== null);
        return [...figures].flatMap(([step, figure]) =>
          figure === null ? [] : [atoms.map((atom) => (atom.row.step === step ? 1 : 0))],
        );
      });
      told += steps.length;
      expect(leaks(published, atoms, steps), `round ${round}`).toEqual([]);
    }
    expect(told).toBeGreaterThan(50);
  });

  it('is attacked by a test that can fail: withholding unsafe cells alone leaks', () => {
    const random = randomNumbers(11);
    let leaking = 0;
    for (let round = 0; round < 60; round++) {
      const atoms = randomAtoms(random, ['yes', 'no'], TWO);
      const table = tableOf(atoms, ['yes', 'no'], TWO);
      const naive = (cells: readonly Cell[]) => (mayBePublished([joined(cells)]) ? sumOf(cells) : null);
      const measuresOf = (cells: Readonly<Record<string, Cell>>) =>
        Object.fromEntries(Object.entries(cells).map(([measure, cell]) => [measure, naive([cell])]));
      const published: PublishedTable<string, string> = {
        total: naive(atoms.map((atom) => atom.cell)),
        measures: Object.fromEntries(
          ['yes', 'no'].map((measure) => [
            measure,
            naive(atoms.filter((atom) => atom.measure === measure).map((atom) => atom.cell)),
          ]),
        ),
        dimensions: Object.fromEntries(
          Object.entries(table.dimensions).map(([dimension, rows]) => [
            dimension,
            rows.map((row) => ({
              key: row.key,
              total: naive(Object.values(row.cells)),
              measures: measuresOf(row.cells),
            })),
          ]),
        ),
      };
      if (leaks(published, atoms).length > 0) leaking++;
    }
    expect(leaking).toBeGreaterThan(20);
  });

  const crowd = (prefix: string, amount = 1) =>
    cellOf([Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${prefix}${index}`, amount]))]);
  const row = (key: string, cell: Cell) => ({ key, cells: { all: cell } });
  const rowsOf = (...rows: ReturnType<typeof row>[]): FigureTable<'all', 'territory'> => ({
    measures: ['all'],
    dimensions: { territory: rows },
  });

  it('withholds a second cell, the smallest, so that the first can’t be worked out from the total', () => {
    const lonely = cellOf([{ x: 2 }]);
    const { total, dimensions } = publishTable(
      rowsOf(row('A', crowd('a', 5)), row('B', crowd('b', 2)), row('C', crowd('c', 9)), row('D', lonely)),
    );
    expect(total).toBe(98);
    expect(dimensions.territory.map((one) => [one.key, one.total])).toEqual([
      ['A', 30],
      ['B', null],
      ['C', 54],
      ['D', null],
    ]);
  });

  it('withholds no more where what is withheld may be known together', () => {
    const pair = (prefix: string) => cellOf([{ [`${prefix}1`]: 1, [`${prefix}2`]: 1 }]);
    const { dimensions } = publishTable(rowsOf(row('A', crowd('a')), row('B', pair('b')), row('C', pair('c'))));
    expect(dimensions.territory.map((one) => one.total)).toEqual([6, null, null]);
  });

  it('withholds a cell that one company makes up, and empty ones tell of nobody', () => {
    const { dimensions } = publishTable(
      rowsOf(
        row('A', crowd('a', 30)),
        row('B', cellOf([{ giant: 90, b: 1, c: 1, d: 1, e: 1 }])),
        row('C', cellOf([{}])),
      ),
    );
    expect(dimensions.territory.map((one) => one.total)).toEqual([null, null, null]);
    const empty = publishTable(rowsOf(row('A', crowd('a')), row('C', cellOf([{}]))));
    expect(empty.dimensions.territory.map((one) => one.total)).toEqual([6, null]);
  });

  it('tells a measure beside one that nobody is in', () => {
    const { measures, dimensions } = publishTable({
      measures: ['yes', 'no'],
      dimensions: { territory: [{ key: 'A', cells: { yes: crowd('a'), no: cellOf([{}]) } }] },
    });
    expect(measures).toEqual({ yes: 6, no: null });
    expect(dimensions.territory).toEqual([{ key: 'A', total: 6, measures: { yes: 6, no: null } }]);
  });

  it('says nothing of a network of three companies', () => {
    const published = publishTable(rowsOf(row('A', cellOf([{ a: 5, b: 5, c: 5 }]))));
    expect(published).toEqual({
      total: null,
      measures: { all: null },
      dimensions: { territory: [{ key: 'A', total: null, measures: { all: null } }] },
    });
  });

  it('tells the parts of a total only where the total is told', () => {
    const parts = [
      { key: 'poc', cells: [crowd('a')] },
      { key: 'pilot', cells: [crowd('b')] },
    ];
    expect([...publishParts(parts, true).values()]).toEqual([6, 6]);
    expect([...publishParts(parts, false).values()]).toEqual([null, null]);
  });
});
