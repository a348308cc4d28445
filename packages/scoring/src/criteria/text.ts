import type { WordQuery } from '../retrieval/word-index.ts';

/**
 * 1 − (1 − cosine)², in [0,1]. Real needs and their answers have cosines of .05 to .4, which this spreads over .1 to .64,
 * leaving a chance word near 0 and a need against its own text near 1; a root would lift the chance words.
 * Null when there are no words to compare: the need has none of content, the profile no text at all, or both are written
 * in two languages that happen to share none of theirs.
 */
export function textValue(
  { norm }: WordQuery,
  sum: number,
  profile: { readonly title: string; readonly text: string },
  isSameLanguage: boolean,
): number | null {
  if (norm === 0 || (profile.title.trim() === '' && profile.text.trim() === '')) return null;
  if (sum === 0 && !isSameLanguage) return null;
  return 1 - (1 - Math.min(1, sum / norm)) ** 2;
}
