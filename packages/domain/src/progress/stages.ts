import type { IntroductionState } from '../introduction/states.ts';

/** How far a need can come, in order: each stage has those before it behind it, also where steps were skipped. */
export const PROGRESS_STAGES = [
  'published',
  'matched',
  'shortlisted',
  'asked',
  'interested',
  'connected',
  'meeting',
  'quote',
  'trial',
  'contract',
  'deployed',
] as const;
export type ProgressStage = (typeof PROGRESS_STAGES)[number];

/** The stage that a step of an introduction brings its need to; trials of products made anew are samples. */
export const STAGE_OF_STEP = {
  proposed: 'asked',
  interested: 'interested',
  connected: 'connected',
  meeting: 'meeting',
  quote: 'quote',
  poc: 'trial',
  pilot: 'trial',
  sample: 'trial',
  approval: 'trial',
  contract: 'contract',
  order: 'contract',
  deployed: 'deployed',
  series: 'deployed',
} as const satisfies Readonly<Partial<Record<IntroductionState, ProgressStage>>>;

/** The figure on the wall is about needs published in a year that ended so many months ago. */
export const WALL_MONTHS_AGO = 6;
const WALL_MONTHS = 12;

/** That year as seen on a day, both ends included; days are YYYY-MM-DD. */
export function wallDays(today: string): { readonly from: string; readonly until: string } {
  return { from: monthsBefore(today, WALL_MONTHS_AGO + WALL_MONTHS), until: monthsBefore(today, WALL_MONTHS_AGO) };
}

/** The same day so many months before, or the last one of that month where it is shorter. */
function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Of ten needs, how many led to a trial that both sides confirm, to one decimal; null where there are no needs. */
export function ofTen(trials: number, needs: number): number | null {
  return needs === 0 ? null : Math.round((100 * trials) / needs) / 10;
}
