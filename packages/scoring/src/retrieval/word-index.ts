import type { Language } from '@navette/taxonomy';
import type { Model } from '../model/model.ts';
import { COMPOUNDING } from '../text/compounding.ts';
import type { TermSequence } from '../text/term-sequence.ts';
import { grown } from './grown.ts';
import { GREATEST_COUNT, PostingLists } from './posting-lists.ts';
import { Rarities } from './rarities.ts';
import { Scratch } from './scratch.ts';
import { TermStore } from './term-store.ts';
import { Vocabulary } from './vocabulary.ts';
import type { WordQuery, WordTarget } from './word-query.ts';

const ROOTS = Float32Array.from({ length: GREATEST_COUNT + 1 }, (_, count) => Math.sqrt(count));

/**
 * An inverted index of words, and the documents themselves as term numbers. Impact of a term in a document:
 * √count / √(length + pad), which no other document changes; rarity is applied when a query is made.
 */
export class WordIndex {
  readonly #model: Model['words'];
  readonly #titleWeight: number;
  #vocabulary = new Vocabulary();
  #lists = new PostingLists();
  #texts = new TermStore();
  #lengths = new Float32Array(256);
  #candours = new Float32Array(256);
  #documents = 0;
  #words = 0;
  #meanNorm: number | undefined;
  #scratch: Scratch | undefined;
  #rarities: Rarities | undefined;

  constructor(model: Model['words'], titleWeight: number) {
    this.#model = model;
    this.#titleWeight = titleWeight;
  }

  get vocabulary(): Vocabulary {
    return this.#vocabulary;
  }

  get titleWeight(): number {
    return this.#titleWeight;
  }

  /** Made when it is first needed: an index that is never asked does without. */
  get scratch(): Scratch {
    this.#scratch ??= new Scratch();
    return this.#scratch;
  }

  /** Number of live documents. */
  get documents(): number {
    return this.#documents;
  }

  /** Mean length of the live documents, in weighted terms. */
  get meanLength(): number {
    return this.#documents === 0 ? 0 : this.#words / this.#documents;
  }

  add(slot: number, { terms, titleTerms, candour }: TermSequence): void {
    const counts = new Map<string, number>();
    let length = 0;
    for (let i = 0; i < terms.length; i++) {
      const weight = i < titleTerms ? this.#titleWeight : 1;
      counts.set(terms[i] as string, (counts.get(terms[i] as string) ?? 0) + weight);
      length += weight;
    }
    const numbers = new Map<string, number>();
    for (const [term, count] of counts) {
      const number = this.#vocabulary.addDocument(term);
      numbers.set(term, number);
      this.#lists.push(number, slot, count);
    }
    this.#texts.put(
      slot,
      terms.map((term) => numbers.get(term) as number),
      titleTerms,
    );
    this.#lengths = grown(this.#lengths, slot + 1);
    this.#lengths[slot] = length;
    this.#candours = grown(this.#candours, slot + 1);
    this.#candours[slot] = candour;
    this.#documents += 1;
    this.#words += length;
    this.#forget();
  }

  /** Forgets a document's words for the statistics; its postings stay until `compact`, so its slot must not be read. */
  remove(slot: number): void {
    for (const number of new Set(this.#texts.termsAt(slot))) this.#vocabulary.removeDocument(number);
    this.#documents -= 1;
    this.#words -= this.lengthAt(slot);
    this.#forget();
  }

  /** Drops the postings and words of removed documents and renumbers the rest; −1 for a slot that is gone. */
  compact(newSlots: Int32Array): void {
    const old = { vocabulary: this.#vocabulary, texts: this.#texts, candours: this.#candours };
    this.#vocabulary = new Vocabulary();
    this.#lists = new PostingLists();
    this.#texts = new TermStore();
    this.#lengths = new Float32Array(256);
    this.#candours = new Float32Array(256);
    this.#documents = 0;
    this.#words = 0;
    newSlots.forEach((slot, before) => {
      if (slot < 0) return;
      const terms = Array.from(old.texts.termsAt(before), (number) => old.vocabulary.termOf(number));
      const titleTerms = old.texts.titleTermsAt(before);
      this.add(slot, { terms, titleTerms, candour: old.candours[before] as number });
    });
  }

  termsAt(slot: number): Uint32Array {
    return this.#texts.termsAt(slot);
  }

  titleTermsAt(slot: number): number {
    return this.#texts.titleTermsAt(slot);
  }

  /** See `TermSequence`. */
  candourAt(slot: number): number {
    return this.#candours[slot] ?? 1;
  }

  lengthAt(slot: number): number {
    return this.#lengths[slot] ?? 0;
  }

  /** `idfOf` a term of the index, remembered. */
  idfAt(number: number): number {
    return this.#rare.idfOf(number, this.#vocabulary);
  }

  /** Squared norm of a term in the rarities of its letter sequences. */
  squareOf(number: number): number {
    return this.#rare.squareOf(number, this.#vocabulary);
  }

  gramRarity(gram: number): number {
    return this.#rare.ofGram(gram, this.#vocabulary);
  }

  /** ln(1 + N/n); a term that nobody has is taken for one that a single document has. */
  idfOf(number: number | undefined): number {
    const documents = number === undefined ? 1 : Math.max(1, this.#vocabulary.documentsWith(number));
    return Math.log(1 + Math.max(1, this.#documents) / documents);
  }

  /** Root mean square of the documents' norms in idf, every term counted once: what a norm is held against. */
  get meanNorm(): number {
    if (this.#meanNorm === undefined) {
      const all = Math.max(1, this.#documents);
      let squares = 0;
      this.#vocabulary.eachFrequency((documents, terms) => {
        squares += documents * terms * Math.log(1 + all / documents) ** 2;
      });
      this.#meanNorm = Math.sqrt(squares / all);
    }
    return this.#meanNorm;
  }

  /** A need's words, ready to be summed. Short words have no kin where words are not written together. */
  query(counts: ReadonlyMap<string, number>, sequence: readonly string[], language: Language): WordQuery {
    const shortest = COMPOUNDING.has(language) ? 4 : 5;
    const { idfExponent, kin } = this.#model;
    const weighted = [...counts].map(([term, count]) => {
      const known = this.#vocabulary.numberOf(term);
      const number = known !== undefined && this.#vocabulary.documentsWith(known) > 0 ? known : undefined;
      const rarity = this.idfOf(number) ** idfExponent;
      return { term, count, number, rarity, weight: Math.sqrt(count) * rarity };
    });
    const heaviest = weighted.toSorted((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
    const withKin = new Set(
      heaviest
        .filter(({ term }) => term.length >= shortest)
        .slice(0, kin.words)
        .map(({ term }) => term),
    );
    const each = withKin.size === 0 ? 0 : Math.min(kin.each, Math.ceil(kin.all / withKin.size));
    let squares = 0;
    const terms = weighted.map(({ term, count, number, rarity, weight }) => {
      squares += weight * weight;
      const targets: WordTarget[] = [];
      if (number !== undefined) targets.push({ number, weight });
      if (withKin.has(term)) {
        for (const other of this.#vocabulary.kinOf(term, kin.likeness, each)) {
          const least = Math.min(rarity, this.idfOf(other.term) ** idfExponent);
          targets.push({ number: other.term, weight: Math.sqrt(count) * least * other.likeness ** kin.exponent });
        }
      }
      return { term, count, number, targets };
    });
    return { terms, sequence, norm: Math.sqrt(squares) };
  }

  /** Adds to `sums`, by slot, weight × √count over a query's targets; times `scaleAt` it is a cosine. */
  accumulate({ terms }: WordQuery, sums: Float32Array): void {
    for (const { targets } of terms) {
      for (const { number, weight } of targets) this.#lists.accumulate(number, weight, ROOTS, sums);
    }
  }

  /** What each term of a query adds to the words in common with one document, in the query's order. */
  sharesOf(slot: number, { terms }: WordQuery): readonly number[] {
    const counts = new Map<number, number>();
    for (const term of this.termsAt(slot)) counts.set(term, (counts.get(term) ?? 0) + 1);
    return terms.map(({ targets }) =>
      targets.reduce((sum, { number, weight }) => sum + weight * Math.sqrt(counts.get(number) ?? 0), 0),
    );
  }

  /** 1 / √(length + pad), for each slot: so that three words are no better than a good description. */
  scaleAt(slot: number): number {
    return 1 / Math.sqrt((this.#lengths[slot] as number) + this.#model.lengthPad);
  }

  get #rare(): Rarities {
    if (this.#rarities === undefined) {
      this.#rarities = new Rarities(this.#model.letters.idfExponent);
      this.#rarities.reset(this.#documents);
    }
    return this.#rarities;
  }

  #forget(): void {
    this.#meanNorm = undefined;
    this.#rarities?.reset(this.#documents);
    if (this.#scratch !== undefined) this.#scratch.owner = undefined;
  }
}
