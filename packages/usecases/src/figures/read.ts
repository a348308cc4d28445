import type { Figure, PublicFigures } from '@navette/contracts';
import { LARGEST_SHARE, ofTen, type Figure as Taken, TOO_FEW_COMPANIES, WALL_MONTHS_AGO } from '@navette/domain';
import type { Language } from '@navette/taxonomy';
import type { FiguresContext } from './daily.ts';
import { type FigureRows, rowLabel } from './scheme.ts';
import type { TakenTable } from './take.ts';

const DAY_MS = 24 * 3_600_000;

/**
 * The network's figures, for everybody: needs, startups, matches and decisions, introductions and trials, by year,
 * territory and sector. What would tell of single companies is withheld (infra/decisions/0024).
 */
export async function publicFigures(ctx: FiguresContext): Promise<PublicFigures> {
  const taken = await ctx.figures.of(ctx);
  const { language } = ctx;
  const day = Math.floor(taken.at.getTime() / DAY_MS);
  const steps = taken.steps.map(({ step, trial, total }) => ({ step, trial, total: figureOf(total) }));
  return {
    asOf: taken.at.toISOString(),
    nextAt: new Date((day + 1) * DAY_MS).toISOString(),
    rule: { moreCompaniesThan: TOO_FEW_COMPANIES, largestShare: LARGEST_SHARE },
    wall: { publishedMonthsAgo: WALL_MONTHS_AGO, paidTrialsOfTen: figureOf(wallFigure(taken.wall)) },
    needs: tableView(taken.needs, language, () => ({})),
    startups: tableView(taken.startups, language, () => ({})),
    matches: tableView(taken.matches, language, ({ shortlisted, dismissed, undecided }) => ({
      shortlisted: figureOf(shortlisted),
      dismissed: figureOf(dismissed),
      undecided: figureOf(undecided),
    })),
    introductions: {
      ...tableView(taken.introductions, language, ({ trials, without_trial }) => ({
        trials: figureOf(trials),
        withoutTrial: figureOf(without_trial),
      })),
      bySteps: steps,
    },
  };
}

/** Nothing where either figure that it is made of may not be known. */
function wallFigure({ total, measures }: TakenTable<'wall'>): Taken {
  return total === null || measures.confirmed === null ? null : ofTen(measures.confirmed, total);
}

function figureOf(value: Taken): Figure {
  return { value, withheld: value === null ? 'confidential' : null };
}

function tableView<S extends 'needs' | 'startups' | 'matches' | 'introductions', R>(
  table: TakenTable<S>,
  language: Language,
  measures: (figures: TakenTable<S>['measures']) => R,
) {
  const rows = (dimension: keyof FigureRows) =>
    table.dimensions[dimension].map((row) => ({
      key: row.key,
      label: rowLabel(dimension, row.key, language),
      total: figureOf(row.total),
      ...measures(row.measures),
    }));
  return {
    total: figureOf(table.total),
    ...measures(table.measures),
    byYear: rows('year'),
    byTerritory: rows('territory'),
    bySector: rows('section'),
  };
}
