import { countFigures, countTogether, type Executor, type FigureCount, type FigureSource } from '@navette/db';
import { type Cell, type FigureTable, type PublishedTable, publishParts, publishTable } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { networkSettings } from '../setting/network.ts';
import { type FigureRows, figureRows, figureScheme, STEPS_OF } from './scheme.ts';

export const MEASURES = {
  needs: ['published'],
  startups: ['startups'],
  matches: ['shortlisted', 'dismissed', 'undecided'],
  introductions: ['trials', 'without_trial'],
  wall: ['confirmed', 'unconfirmed'],
} as const satisfies Record<FigureSource, readonly string[]>;
type Measure<S extends FigureSource> = (typeof MEASURES)[S][number];

export type TakenTable<S extends FigureSource> = PublishedTable<Measure<S>, keyof FigureRows>;

/** What of the network's figures may be published, as it was counted at one moment. */
export interface TakenFigures {
  readonly at: Date;
  readonly needs: TakenTable<'needs'>;
  readonly startups: TakenTable<'startups'>;
  readonly matches: TakenTable<'matches'>;
  readonly introductions: TakenTable<'introductions'>;
  /** The needs that the figure on the wall is about, with and without a paid trial that both sides confirm. */
  readonly wall: TakenTable<'wall'>;
  readonly steps: readonly { readonly step: string; readonly trial: boolean; readonly total: number | null }[];
}

/** Counts the network and withholds what may not be known; figures that may not leave this function never do. */
export async function takeFigures(ctx: Pick<Context, 'db' | 'now'>): Promise<TakenFigures> {
  const at = ctx.now();
  const { needs, startups, matches, introductions, wall } = await countTogether(ctx.db, async (trx) => ({
    needs: await count(trx, 'needs', at),
    startups: await count(trx, 'startups', at),
    matches: await count(trx, 'matches', at),
    introductions: await count(trx, 'introductions', at),
    wall: await count(trx, 'wall', at),
  }));
  const published = publishTable(tableOf('introductions', introductions, at));
  return {
    at,
    needs: publishTable(tableOf('needs', needs, at)),
    startups: publishTable(tableOf('startups', startups, at)),
    matches: publishTable(tableOf('matches', matches, at)),
    introductions: published,
    wall: publishTable(tableOf('wall', wall, at)),
    steps: MEASURES.introductions.flatMap((measure) => stepsOf(measure, introductions, published)),
  };
}

type Counted = ReadonlyMap<string, Cell>;

async function count(db: Executor, source: FigureSource, at: Date): Promise<Counted> {
  const cells = new Map<string, FigureCount[]>();
  for (const row of await countFigures(db, source, figureScheme(at, (await networkSettings(db)).time_zone))) {
    const name = nameOf(row.measure, row.dimension, row.key);
    cells.set(name, [...(cells.get(name) ?? []), row]);
  }
  return new Map([...cells].map(([name, rows]) => [name, { value: rows[0]?.value ?? 0, sides: rows }]));
}

function nameOf(measure: string, dimension: string, key: string): string {
  return [measure, dimension, key].join(' ');
}

const EMPTY: Cell = { value: 0, sides: [] };

function tableOf<S extends FigureSource>(
  source: S,
  counted: Counted,
  at: Date,
): FigureTable<Measure<S>, keyof FigureRows> {
  const measures: readonly Measure<S>[] = MEASURES[source];
  const rows = figureRows(at);
  const dimension = (name: keyof FigureRows) =>
    rows[name].map((key) => ({
      key,
      cells: Object.fromEntries(
        measures.map((measure) => [measure, counted.get(nameOf(measure, name, key)) ?? EMPTY]),
      ) as Record<Measure<S>, Cell>,
    }));
  return {
    measures,
    dimensions: { year: dimension('year'), territory: dimension('territory'), section: dimension('section') },
  };
}

/** The furthest steps that introductions came to, as far as they may be known. */
function stepsOf(measure: Measure<'introductions'>, counted: Counted, published: TakenTable<'introductions'>) {
  const parts = STEPS_OF[measure].map((step) => ({
    key: step,
    cells: [counted.get(nameOf(measure, 'step', step)) ?? EMPTY],
  }));
  const figures = publishParts(parts, published.measures[measure] !== null);
  return [...figures].map(([step, total]) => ({ step, trial: measure === 'trials', total }));
}
