/**
 * The same string in memory of its own. A piece cut from a text keeps the whole text alive: what is remembered for long must
 * be copied first.
 */
export function ownCopy(piece: string): string {
  return Array.from(piece).join('');
}
