import type { Introduction, NeedFull } from '@navette/contracts';
import { introductionSteps, isIntroductionEnd } from '@navette/contracts/vocabulary';
import { type Column, columnOf } from '../introduction-board/columns.ts';

export const STEPS = [
  'needs',
  'published',
  'shortlisted',
  'proposed',
  'interested',
  'connected',
  'trial',
  'contract',
  'running',
] as const;
export type Step = (typeof STEPS)[number];

/** How many came how far: needs, then introductions at a step or past it. What is over counts as proposed. */
export function funnelOf(needs: readonly NeedFull[], introductions: readonly Introduction[]): Record<Step, number> {
  const reached = (stage: Column) =>
    introductions.filter(({ state, need }) => {
      if (isIntroductionEnd(state)) return false;
      const steps = introductionSteps(need.kind);
      const first = steps.findIndex((step) => columnOf(step) === stage);
      return steps.indexOf(state) >= first;
    }).length;
  return {
    needs: needs.length,
    published: needs.filter((need) => need.publishedAt !== null).length,
    shortlisted: needs.filter((need) => need.matches.shortlisted > 0).length,
    proposed: introductions.length,
    interested: reached('interested'),
    connected: reached('connected'),
    trial: reached('trial'),
    contract: reached('contract'),
    running: reached('running'),
  };
}

export interface MonthRow {
  /** "2026-11" */
  readonly month: string;
  readonly published: number;
  readonly introductions: number;
}

/** Months up to now, the oldest first, with what began in each. */
export function monthsOf(
  needs: readonly NeedFull[],
  introductions: readonly Introduction[],
  now: Date,
  count: number,
): readonly MonthRow[] {
  return Array.from({ length: count }, (_, back) => {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (count - 1 - back), 1))
      .toISOString()
      .slice(0, 7);
    return {
      month,
      published: needs.filter((need) => need.publishedAt?.startsWith(month)).length,
      introductions: introductions.filter((one) => one.createdAt.startsWith(month)).length,
    };
  });
}

/** How many of each, the most first. */
export function tally<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, number])[] {
  return [...Map.groupBy(items, keyOf)]
    .map(([key, list]) => [key, list.length] as const)
    .sort((one, other) => other[1] - one[1]);
}
