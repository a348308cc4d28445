import { grown } from './grown.ts';
import type { NeedLetters } from './need-letters.ts';
import type { Scratch } from './scratch.ts';
import type { WordIndex } from './word-index.ts';

const NOT_ASKED = -1;

/**
 * What each term of the index is to a need, worked out when a document first holds it: typing errors, inflections, compounds
 * and cognates share most of their letter sequences. What is worked out for a term serves every document that holds it.
 */
export class TermLikeness {
  readonly #index: WordIndex;
  readonly #letters: NeedLetters;
  readonly #asked: ReadonlyMap<number, number>;
  #terms = new Uint32Array(1024);
  #size = 0;
  /** By place: product of a term's letter sequences with those of the whole need. */
  dots = new Float32Array(1024);
  /** By place: greatest cosine with one of the need's words. */
  bests = new Float32Array(1024);
  /** By place × words compared: cosine with each of them. */
  likes = new Float32Array(0);
  /** By place: idf, and squared norm in the rarities of its letter sequences. */
  idfs = new Float64Array(1024);
  squares = new Float32Array(1024);
  /** By place: which of the need's terms it is, −1 for none. */
  asked = new Int32Array(1024);

  /** `asked`: place among the need's terms, by term number. */
  constructor(index: WordIndex, letters: NeedLetters, asked: ReadonlyMap<number, number>) {
    this.#index = index;
    this.#letters = letters;
    this.#asked = asked;
  }

  get words(): number {
    return this.#letters.wordNorms.length;
  }

  /** Takes the scratch over; what was worked out before is forgotten. */
  install(scratch: Scratch): void {
    this.#letters.install(scratch);
    this.#size = 0;
  }

  /** Where what is known of a term stands. */
  placeOf(term: number, scratch: Scratch): number {
    const known = scratch.termPlaces[term] as number;
    if (known < this.#size && this.#terms[known] === term) return known;
    const place = this.#size++;
    if (place >= this.#terms.length) this.#grow();
    this.#terms[place] = term;
    scratch.termPlaces[term] = place;
    this.asked[place] = this.#asked.get(term) ?? NOT_ASKED;
    this.idfs[place] = this.#index.idfAt(term);
    this.squares[place] = this.#index.squareOf(term);
    this.#compare(term, place, scratch.gramPlaces);
    return place;
  }

  #compare(term: number, place: number, gramPlaces: Uint16Array): void {
    const { grams, weights, words, wordNorms } = this.#letters;
    const known = grams.length;
    const compared = wordNorms.length;
    const row = place * compared;
    if (compared > 0) {
      this.likes = grown(this.likes, row + compared);
      this.likes.fill(0, row, row + compared);
    }
    let dot = 0;
    const own = this.#index.vocabulary.gramsAt(term);
    for (let i = 0; i < own.length; i++) {
      const gram = own[i] as number;
      const at = gramPlaces[gram] as number;
      if (at >= known || grams[at] !== gram) continue;
      const rarity = this.#index.gramRarity(gram);
      dot += rarity * (weights[at] as number);
      if (compared === 0) continue;
      for (const [word, weight] of words[at] as (typeof words)[number]) {
        this.likes[row + word] = (this.likes[row + word] as number) + rarity * weight;
      }
    }
    this.dots[place] = dot;
    let best = 0;
    if (compared > 0) {
      const norm = Math.sqrt(this.squares[place] as number) || 1;
      for (let word = 0; word < compared; word++) {
        const like = Math.min(1, (this.likes[row + word] as number) / (norm * (wordNorms[word] as number)));
        this.likes[row + word] = like;
        if (like > best) best = like;
      }
    }
    this.bests[place] = best;
  }

  #grow(): void {
    const size = 2 * this.#terms.length;
    this.#terms = grown(this.#terms, size);
    this.dots = grown(this.dots, size);
    this.bests = grown(this.bests, size);
    this.asked = grown(this.asked, size);
    this.idfs = grown(this.idfs, size);
    this.squares = grown(this.squares, size);
  }
}
