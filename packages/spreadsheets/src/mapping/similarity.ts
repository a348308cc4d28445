/** How alike two folded texts are, 0 to 1: the share of pairs of letters that they have in common (Dice). */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = pairsOf(a);
  const others = pairsOf(b);
  if (pairs.length === 0 || others.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of pairs) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of others) {
    const count = left.get(pair) ?? 0;
    if (count > 0) {
      common++;
      left.set(pair, count - 1);
    }
  }
  return (2 * common) / (pairs.length + others.length);
}

function pairsOf(text: string): readonly string[] {
  const plain = ` ${text.slice(0, 100)} `;
  return Array.from({ length: plain.length - 1 }, (_, at) => plain.slice(at, at + 2));
}
