const ROUNDS = 5;
/** Translations of one word that are kept, and the least probability that is worth keeping. */
const MOST_KEPT = 8;
const LEAST = 0.05;

export type WordLexicon = ReadonlyMap<string, readonly (readonly [word: string, probability: number])[]>;

/**
 * Which word of one language stands for which of another, learned from labels that mean the same: IBM Model 1 (Brown et al.,
 * "The mathematics of statistical machine translation", Computational Linguistics 1993).
 */
export function learnLexicon(pairs: readonly (readonly [readonly string[], readonly string[]])[]): WordLexicon {
  let table = new Map<string, Map<string, number>>();
  for (const [words, others] of pairs) {
    for (const word of words) for (const other of others) entryOf(table, word).set(other, 1);
  }
  for (let round = 0; round < ROUNDS; round++) table = expect(pairs, table);
  return new Map(
    [...table].map(([word, others]) => [
      word,
      [...others]
        .filter(([, probability]) => probability >= LEAST)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, MOST_KEPT),
    ]),
  );
}

function expect(
  pairs: readonly (readonly [readonly string[], readonly string[]])[],
  table: Map<string, Map<string, number>>,
): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const [words, others] of pairs) {
    for (const other of others) {
      const total = words.reduce((sum, word) => sum + (table.get(word)?.get(other) ?? 0), 0);
      if (total === 0) continue;
      for (const word of words) {
        const entry = entryOf(counts, word);
        entry.set(other, (entry.get(other) ?? 0) + (table.get(word)?.get(other) ?? 0) / total);
      }
    }
  }
  for (const entry of counts.values()) {
    const total = [...entry.values()].reduce((sum, count) => sum + count, 0);
    for (const [other, count] of entry) entry.set(other, count / total);
  }
  return counts;
}

function entryOf(table: Map<string, Map<string, number>>, word: string): Map<string, number> {
  let entry = table.get(word);
  if (entry === undefined) {
    entry = new Map();
    table.set(word, entry);
  }
  return entry;
}
