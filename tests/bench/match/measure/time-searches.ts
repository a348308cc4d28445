import { type Question, type System, TOP } from '../system/system.ts';

export interface Timed {
  /** Milliseconds of each search. */
  readonly times: readonly number[];
  /** Searches that found fewer than ten. */
  readonly short: number;
}

export interface Pace {
  readonly warmUp: readonly Question[];
  readonly questions: readonly Question[];
  /** After so long no further search is begun, but for the first ten. */
  readonly seconds: number;
}

const FEWEST = 10;

/** Times one search after the other, after some that do not count. */
export async function timeSearches(system: System, { warmUp, questions, seconds }: Pace): Promise<Timed> {
  await searchUntil(system, warmUp, seconds / 4, 1);
  return searchUntil(system, questions, seconds, FEWEST);
}

async function searchUntil(
  system: System,
  questions: readonly Question[],
  seconds: number,
  fewest: number,
): Promise<Timed> {
  const times: number[] = [];
  let short = 0;
  const end = performance.now() + seconds * 1_000;
  for (const question of questions) {
    if (times.length >= fewest && performance.now() > end) break;
    const started = performance.now();
    const answer = system.search(question);
    // A system that answers at once is not made to wait for the next turn of the event loop.
    const found = answer instanceof Promise ? await answer : answer;
    times.push(performance.now() - started);
    if (found.length < TOP) short += 1;
  }
  return { times, short };
}
