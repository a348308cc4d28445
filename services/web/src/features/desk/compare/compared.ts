import type { Match } from '@navette/contracts';

/** Matches that one can look at beside each other. */
export const MOST_COMPARED = 3;

/** What is compared: those of the address that are still there, by rank of choice; else the chosen one and the next. */
export function compared(
  asked: readonly string[],
  rows: readonly Match[],
  chosen: Match | undefined,
): readonly Match[] {
  const found = asked.flatMap((id) => rows.filter((match) => match.id === id)).slice(0, MOST_COMPARED);
  if (found.length >= 2) return found;
  const at = rows.findIndex((match) => match.id === chosen?.id);
  const pair = at >= 0 && at === rows.length - 1 ? rows.slice(-2) : rows.slice(Math.max(0, at), at + 2);
  return pair.length === 2 ? pair : rows.slice(0, 2);
}

/** The keys of all criteria of the compared, in the order of the first. */
export function criteriaOf(matches: readonly Match[]): readonly string[] {
  return [...new Set(matches.flatMap((match) => match.explanation.criteria.map((one) => one.key)))];
}
