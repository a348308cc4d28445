const SHORTEST = 3;
const LONGEST = 4;
/** Grams are told apart by a hash of 17 bits: a chance likeness in a hundred thousand does no harm. */
export const GRAM_HASHES = 1 << 17;

/**
 * Hashes of the letter sequences of 3 and 4 in a term with its ends marked, one for each occurrence; for a term too short
 * for any, the hash of the whole.
 */
export function gramsOf(term: string): Uint32Array {
  const marked = `^${term}$`;
  const count = Math.max(0, marked.length - SHORTEST + 1) + Math.max(0, marked.length - LONGEST + 1);
  const grams = new Uint32Array(count);
  let at = 0;
  for (let start = 0; start + SHORTEST <= marked.length; start++) {
    let hash = 0x811c9dc5;
    for (let i = start; i < Math.min(marked.length, start + LONGEST); i++) {
      hash = Math.imul(hash ^ marked.charCodeAt(i), 0x01000193);
      if (i - start + 1 >= SHORTEST) grams[at++] = (hash ^ (hash >>> 15)) & (GRAM_HASHES - 1);
    }
  }
  return grams;
}
