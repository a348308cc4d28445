/**
 * A technology readiness level, 1 to 9: "6", "TRL6", "6/9", "5-6", "TRL 4 à 6", "TRL 7 (démonstrateur)". Undefined otherwise.
 * @param side which end of a range counts: what is asked is its lower one, what was reached its upper one
 */
export function readLevel(text: string, side: 'lower' | 'upper'): number | undefined {
  const [, first, second] =
    /^(?:trl|nmt)?\s*[:=]?\s*([1-9])(?:[.,]0+)?(?:\s*\/\s*9)?(?:\s*(?:-|–|à|a|to|bis|tot|\/)\s*(?:trl\s*)?([1-9]))?$/i.exec(
      text.trim(),
    ) ??
    /\btrl\s*[:=]?\s*([1-9])(?![\d.,]*\d)/i.exec(text) ??
    [];
  if (first === undefined) return undefined;
  const levels = [Number(first), Number(second ?? first)];
  return side === 'lower' ? Math.min(...levels) : Math.max(...levels);
}
