/** Requests from which on answer habits are told: fewer say nothing of anybody. */
export const HABIT_FROM = 5;
/** Habits are told from the latest of them. */
export const HABIT_OF_LAST = 20;

/** What a party's answers so far let expect. */
export interface AnswerHabit {
  readonly requests: number;
  /** Half of the answers came within so many working days; null: most requests were never answered. */
  readonly usualDays: number | null;
}

/**
 * How a party usually answers, said kindly: the median, and nothing of those who have been asked fewer than five times.
 * @param days working days that each answer took, the latest requests; null: none came
 */
export function answerHabit(days: readonly (number | null)[]): AnswerHabit | null {
  if (days.length < HABIT_FROM) return null;
  const sorted = days.map((day) => day ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.POSITIVE_INFINITY;
  return { requests: days.length, usualDays: Number.isFinite(median) ? median : null };
}
