import { dayIn } from '@navette/calendar';
import { type Progress, type ProgressRow, progressQuery } from '@navette/contracts';
import {
  countProgress,
  countProgressMatches,
  countTogether,
  listDismissalReasons,
  listIntroductionEnds,
  measureProgressTimes,
  type ProgressCount,
  sumProgressOutcomes,
  undatedNeeds,
} from '@navette/db';
import { authorise, ofTen, PROGRESS_STAGES, wallDays } from '@navette/domain';
import type { Language } from '@navette/taxonomy';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { rowLabel } from '../figures/scheme.ts';
import { progressAsked } from './asked.ts';

/**
 * How a portfolio comes along: the figure on the wall, the funnel, decisions with their reasons, waits, outcomes, by month,
 * territory, sector and size of the owner. Counted on one view of the database.
 * @throws DomainError `forbidden`, `invalid`
 */
export async function readProgress(ctx: Context, query: z.input<typeof progressQuery>): Promise<Progress> {
  authorise(ctx.actor, 'progress.read');
  const filter = parse(progressQuery, query);
  return countTogether(ctx.db, async (trx) => {
    const asked = await progressAsked(trx, ctx.actor, filter);
    const today = dayIn(asked.scheme.timeZone, ctx.now());
    const days = wallDays(today);
    const counts = await countProgress(trx, asked);
    const wall = totalOf(await countProgress(trx, { ...asked, filter: { ...asked.filter, ...days } }));
    const total = totalOf(counts);
    const matches = await countProgressMatches(trx, asked);
    const rows = (dimension: ProgressCount['dimension']) =>
      counts.filter((row) => row.dimension === dimension).map((row) => rowOf(row, ctx.language));
    const [needs, confirmedTrials] = [wall?.reached[0] ?? 0, wall?.confirmedTrials ?? 0];
    return {
      asOf: today,
      wall: { needs, confirmedTrials, ofTen: ofTen(confirmedTrials, needs), ...days },
      undated: (await undatedNeeds(trx, asked.scope, 1)).count,
      reached: reachedOf(total),
      introductions: total?.introductions ?? 0,
      confirmedTrials: total?.confirmedTrials ?? 0,
      matches: { ...matches, undecided: matches.shown - matches.shortlisted - matches.dismissed },
      reasons: (await listDismissalReasons(trx, asked)).map(({ reason, count }) => ({ reason, count })),
      refusals: await listIntroductionEnds(trx, asked),
      ...(await measureProgressTimes(trx, asked)),
      outcomes: await sumProgressOutcomes(trx, asked),
      byMonth: rows('month'),
      byTerritory: rows('territory'),
      byArea: rows('area'),
      bySector: rows('section'),
      bySize: rows('size'),
    };
  });
}

function totalOf(counts: readonly ProgressCount[]): ProgressCount | undefined {
  return counts.find((row) => row.dimension === 'total');
}

function reachedOf(count: ProgressCount | undefined): Progress['reached'] {
  return Object.fromEntries(
    PROGRESS_STAGES.map((stage, rank) => [stage, count?.reached[rank] ?? 0]),
  ) as Progress['reached'];
}

function rowOf(count: ProgressCount, language: Language): ProgressRow {
  const { dimension, key, introductions, confirmedTrials } = count;
  const named =
    dimension === 'area' ? 'territory' : dimension === 'territory' || dimension === 'section' ? dimension : 'year';
  return { key, label: rowLabel(named, key, language), reached: reachedOf(count), introductions, confirmedTrials };
}
