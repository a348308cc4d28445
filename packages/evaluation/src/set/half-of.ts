/** The halves of a set: one to tune on, the other to report. */
export const HALVES = ['a', 'b'] as const;
export type Half = (typeof HALVES)[number];

/**
 * In which half a query lies: by the 32-bit FNV-1a hash of its id, its bits mixed as MurmurHash3 ends, because FNV's last
 * bit alone is but the parity of the letters.
 */
export function halfOf(queryId: string): Half {
  let hash = 0x811c9dc5;
  for (let i = 0; i < queryId.length; i++) hash = Math.imul(hash ^ queryId.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) & 1) === 0 ? 'a' : 'b';
}
