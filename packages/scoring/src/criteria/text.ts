/**
 * 1 − (1 − likeness)^spread, in [0,1]. Real needs and their answers are alike by .05 to .4, which a spread of 2.5 lays over .12
 * to .72, leaving a chance word near 0 and a need against its own text near 1; a root would lift the chance words.
 * Null when there are no words to compare: the need has none of content, the profile no text at all, or both are written
 * in two languages that happen to share nothing.
 */
export function textValue(
  likeness: number,
  {
    spread,
    isComparable,
    isSameLanguage,
  }: { readonly spread: number; readonly isComparable: boolean; readonly isSameLanguage: boolean },
): number | null {
  if (!isComparable || (likeness === 0 && !isSameLanguage)) return null;
  return 1 - (1 - Math.min(1, likeness)) ** spread;
}
