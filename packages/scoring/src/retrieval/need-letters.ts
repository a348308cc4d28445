import { gramsOf } from './grams.ts';
import type { WordIndex } from './word-index.ts';
import type { WordQuery } from './word-query.ts';

/** Beyond so many words a need is not compared word by word. */
const WORDS_COMPARED = 24;

/** A need as letter sequences, weighted by how few documents hold them. */
export class NeedLetters {
  /** The distinct sequences, by hash. */
  readonly grams: Uint16Array;
  /** √count × squared rarity of each sequence over the whole need: what a term that holds it once adds to the product. */
  readonly dots: Float32Array;
  /** For each sequence the words of the need that hold it, with its rarity; empty where words are not compared. */
  readonly words: readonly (readonly (readonly [word: number, weight: number])[])[];
  readonly wordNorms: Float32Array;
  readonly norm: number;

  constructor(index: WordIndex, query: WordQuery, byWord: boolean) {
    const compared = byWord ? Math.min(WORDS_COMPARED, query.terms.length) : 0;
    const counts = new Map<number, number>();
    const words = new Map<number, [number, number][]>();
    this.wordNorms = new Float32Array(compared);
    query.terms.forEach(({ term, count, number }, word) => {
      for (const gram of number === undefined ? gramsOf(term) : index.vocabulary.gramsAt(number)) {
        counts.set(gram, (counts.get(gram) ?? 0) + count);
        if (word >= compared) continue;
        const rarity = index.gramRarity(gram);
        const list = words.get(gram);
        if (list === undefined) words.set(gram, [[word, rarity]]);
        else list.push([word, rarity]);
        this.wordNorms[word] = (this.wordNorms[word] as number) + rarity * rarity;
      }
    });
    this.wordNorms.forEach((square, word) => {
      this.wordNorms[word] = Math.sqrt(square) || 1;
    });
    this.grams = Uint16Array.from(counts.keys());
    this.dots = new Float32Array(this.grams.length);
    let squares = 0;
    this.grams.forEach((gram, place) => {
      const rarity = index.gramRarity(gram);
      const count = counts.get(gram) as number;
      this.dots[place] = Math.sqrt(count) * rarity * rarity;
      squares += count * rarity * rarity;
    });
    this.words = compared === 0 ? [] : [...counts.keys()].map((gram) => words.get(gram) ?? []);
    this.norm = Math.sqrt(squares) || 1;
  }
}
