import { grown } from './grown.ts';
import type { NeedLetters } from './need-letters.ts';
import { ASKED, FACTS, IDF, LETTER_DOT, type Scratch } from './scratch.ts';
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
  #rows = 0;
  /** By row: greatest cosine with one of the need's words. */
  bests = new Float32Array(0);
  /** By row × words compared: cosine with each of them. */
  likes = new Float32Array(0);

  /** `asked`: place among the need's terms, by term number. */
  constructor(index: WordIndex, letters: NeedLetters, asked: ReadonlyMap<number, number>) {
    this.#index = index;
    this.#letters = letters;
    this.#asked = asked;
  }

  /** How many of the need's words are compared one by one. */
  get words(): number {
    return this.#letters.wordNorms.length;
  }

  /** Takes the scratch over for `owner`; what was worked out before is forgotten. */
  install(scratch: Scratch, owner: object): void {
    scratch.lend(owner, this.#index.vocabulary.size, this.#letters.grams, this.#letters.dots);
    this.#rows = 0;
    for (const [term, place] of this.#asked) this.learn(term, scratch, place);
  }

  /** Works out what a term is to the need; `place`: which of its terms it is. */
  learn(term: number, scratch: Scratch, place = NOT_ASKED): void {
    const { vocabulary, rarities } = this.#index;
    rarities.fill(term, vocabulary);
    const { pool, starts } = vocabulary.grams;
    const { facts } = scratch;
    const at = term * FACTS;
    scratch.known[term] = scratch.generation;
    facts[at + IDF] = rarities.idfs[term] as number;
    facts[at + LETTER_DOT] = scratch.letterDot(pool, starts[term] as number, starts[term + 1] as number);
    facts[at + ASKED] = place;
    if (this.words > 0) this.#compareWords(term, scratch);
  }

  #compareWords(term: number, scratch: Scratch): void {
    const { grams, words, wordNorms } = this.#letters;
    const { gramPlaces } = scratch;
    const compared = wordNorms.length;
    const row = this.#rows++;
    scratch.rows[term] = row;
    const from = row * compared;
    this.likes = grown(this.likes, from + compared);
    this.bests = grown(this.bests, row + 1);
    const { likes } = this;
    likes.fill(0, from, from + compared);
    for (const gram of this.#index.vocabulary.gramsAt(term)) {
      const at = gramPlaces[gram] as number;
      if (grams[at] !== gram) continue;
      const rarity = this.#index.gramRarity(gram);
      for (const [word, weight] of words[at] as (typeof words)[number]) {
        likes[from + word] = (likes[from + word] as number) + rarity * weight;
      }
    }
    let best = 0;
    const norm = Math.sqrt(this.#index.rarities.squares[term] as number) || 1;
    for (let word = 0; word < compared; word++) {
      const like = Math.min(1, (likes[from + word] as number) / (norm * (wordNorms[word] as number)));
      likes[from + word] = like;
      if (like > best) best = like;
    }
    this.bests[row] = best;
  }
}
