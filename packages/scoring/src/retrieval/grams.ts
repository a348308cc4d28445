const LENGTH = 4;
/** Grams are told apart by a hash of 16 bits: a chance likeness in ten thousand does no harm. */
export const GRAM_HASHES = 1 << 16;

/**
 * Hashes of the letter sequences of 4 in a term with its ends marked, one for each occurrence; of the whole where it is
 * shorter.
 */
export function gramsOf(term: string): Uint16Array {
  const marked = `^${term}$`;
  const grams = new Uint16Array(Math.max(1, marked.length - LENGTH + 1));
  for (let start = 0; start < grams.length; start++) {
    let hash = 0x811c9dc5;
    for (let i = start; i < Math.min(marked.length, start + LENGTH); i++) {
      hash = Math.imul(hash ^ marked.charCodeAt(i), 0x01000193);
    }
    grams[start] = (hash ^ (hash >>> 15)) & (GRAM_HASHES - 1);
  }
  return grams;
}
