import { gramsOf } from './grams.ts';
import type { Scratch } from './scratch.ts';
import type { WordIndex } from './word-index.ts';
import type { WordQuery } from './word-query.ts';

/** Beyond so many words a need is not compared word by word. */
const WORDS_COMPARED = 24;

/** A need as letter sequences, weighted by how few documents hold them. */
export class NeedLetters {
  /** The distinct sequences, by hash. */
  readonly grams: Uint16Array;
  /** √count × rarity of each sequence over the whole need. */
  readonly weights: Float32Array;
  /** For each sequence the words of the need that hold it, with its rarity; empty where words are not compared. */
  readonly words: readonly (readonly (readonly [word: number, weight: number])[])[];
  readonly wordNorms: Float32Array;
  readonly norm: number;

  constructor(index: WordIndex, query: WordQuery, byWord: boolean) {
    const compared = byWord ? Math.min(WORDS_COMPARED, query.terms.length) : 0;
    const counts = new Map<number, number>();
    const words = new Map<number, [number, number][]>();
    this.wordNorms = new Float32Array(compared);
    query.terms.forEach(({ term, count }, word) => {
      for (const gram of gramsOf(term)) {
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
    this.weights = Float32Array.from(counts, ([gram, count]) => Math.sqrt(count) * index.gramRarity(gram));
    this.words = compared === 0 ? [] : [...counts.keys()].map((gram) => words.get(gram) ?? []);
    this.norm = Math.sqrt(this.weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  }

  /** Makes the places of its sequences known. */
  install({ gramPlaces }: Scratch): void {
    for (let place = 0; place < this.grams.length; place++) gramPlaces[this.grams[place] as number] = place;
  }
}
