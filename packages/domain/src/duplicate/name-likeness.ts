/** Longer names are compared by their beginnings. */
const COMPARED_LENGTH = 80;

/**
 * How alike two name keys are, in [0,1]: the letter pairs that they share (Dice), blanks left out, so that a typing error
 * or a word written apart costs little; or the words that they share, where one name only says more than the other.
 */
export function nameLikeness(first: string, second: string): number {
  if (first === second) return 1;
  return Math.max(dice(letterPairs(first), letterPairs(second)), dice(words(first), words(second)));
}

function dice(first: readonly string[], second: readonly string[]): number {
  if (first.length === 0 || second.length === 0) return 0;
  const left = new Map<string, number>();
  for (const item of first) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of second) {
    const rest = left.get(item) ?? 0;
    if (rest === 0) continue;
    shared++;
    left.set(item, rest - 1);
  }
  return (2 * shared) / (first.length + second.length);
}

function letterPairs(name: string): string[] {
  const letters = [...name.slice(0, COMPARED_LENGTH).replaceAll(' ', '')];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

function words(name: string): string[] {
  return name.slice(0, COMPARED_LENGTH).split(' ').filter(Boolean);
}
