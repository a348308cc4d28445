import type { RegisterAnswer } from './look-up.ts';

const HOUR_MS = 3_600_000;
const GOOD_FOR_MS = { found: 24 * HOUR_MS, unknown: HOUR_MS } as const;

/** The answers of late, by number: the least recently used goes first. */
export interface RecentAnswers {
  get(number: string): RegisterAnswer | undefined;
  put(number: string, answer: RegisterAnswer): void;
}

/** Keeps at most `size` answers: a day what was found, an hour what was not. */
export function createRecentAnswers(size: number, now: () => Date): RecentAnswers {
  // A Map keeps the order of insertion: what is used is put in again at its end.
  const answers = new Map<string, RegisterAnswer>();
  return {
    get(number) {
      const answer = answers.get(number);
      if (answer === undefined) return undefined;
      answers.delete(number);
      const age = now().getTime() - Date.parse(answer.lookedUpAt);
      if (!(age < GOOD_FOR_MS[answer.outcome])) return undefined;
      answers.set(number, answer);
      return answer;
    },
    put(number, answer) {
      answers.delete(number);
      answers.set(number, answer);
      if (answers.size > size) for (const oldest of answers.keys()) return void answers.delete(oldest);
    },
  };
}
