import type { Language } from '@navette/taxonomy';
import type { Model } from '../model/model.ts';
import { COMPOUNDING } from '../text/compounding.ts';
import type { TermSequence } from '../text/term-sequence.ts';
import { DocumentNorms } from './document-norms.ts';
import { grown } from './grown.ts';
import { brevityOf } from './mix.ts';
import { PlaceStore, type TermPlace } from './place-store.ts';
import { GREATEST_COUNT, PostingLists } from './posting-lists.ts';
import { Rarities } from './rarities.ts';
import { Scratch } from './scratch.ts';
import { SAID, SAID_BITS, TermStore } from './term-store.ts';
import { Vocabulary } from './vocabulary.ts';
import type { WordIndexState } from './word-index-state.ts';
import type { WordQuery, WordTarget } from './word-query.ts';

/** Postings visited for one need; at 60,000 profiles the ten best are for 97 % those of visiting all. */
const MOST_VISITED = 100_000;

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
  #places = new PlaceStore();
  #lengths = new Float32Array(256);
  #scales = new Float32Array(256);
  #candours = new Float32Array(256);
  #documents = 0;
  #words = 0;
  #meanNorm: number | undefined;
  #scratch: Scratch | undefined;
  #rarities: Rarities | undefined;
  #norms: DocumentNorms | undefined;

  constructor(model: Model['words'], titleWeight: number) {
    this.#model = model;
    this.#titleWeight = titleWeight;
  }

  /** All that is held, for the first `slots`. */
  save(slots: number): WordIndexState {
    return {
      vocabulary: this.#vocabulary.save(),
      lists: this.#lists.save(),
      texts: this.#texts.save(slots),
      places: this.#places.save(slots),
      lengths: this.#lengths.slice(0, slots),
      scales: this.#scales.slice(0, slots),
      candours: this.#candours.slice(0, slots),
      documents: this.#documents,
      words: this.#words,
    };
  }

  /** Holds what was saved; good for one that holds nothing. */
  restore(state: WordIndexState): void {
    this.#vocabulary.restore(state.vocabulary);
    this.#lists.restore(state.lists);
    this.#texts.restore(state.texts);
    this.#places.restore(state.places);
    this.#lengths = state.lengths;
    this.#scales = state.scales;
    this.#candours = state.candours;
    this.#documents = state.documents;
    this.#words = state.words;
    this.#forget();
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

  add(slot: number, { terms, places, titleTerms, candour }: TermSequence): void {
    const counts = new Map<string, number>();
    let length = 0;
    for (let i = 0; i < terms.length; i++) {
      const weight = i < titleTerms ? this.#titleWeight : 1;
      counts.set(terms[i] as string, (counts.get(terms[i] as string) ?? 0) + weight);
      length += weight;
    }
    const numbers = new Map<string, number>();
    const said = terms.map((term) => {
      const known = numbers.get(term);
      if (known !== undefined) return known << SAID_BITS;
      const number = this.#vocabulary.addDocument(term);
      const count = counts.get(term) as number;
      numbers.set(term, number);
      this.#lists.push(number, slot, count);
      return (number << SAID_BITS) | Math.min(SAID, count);
    });
    this.#texts.put(slot, said, titleTerms);
    this.#places.put(slot, places, titleTerms);
    this.#lengths = grown(this.#lengths, slot + 1);
    this.#lengths[slot] = length;
    this.#scales = grown(this.#scales, slot + 1);
    this.#scales[slot] = 1 / Math.sqrt(length + this.#model.lengthPad);
    this.#candours = grown(this.#candours, slot + 1);
    this.#candours[slot] = candour;
    this.#documents += 1;
    this.#words += length;
    this.#forget();
  }

  /** Forgets a document's words for the statistics; its postings stay until `compact`, so its slot must not be read. */
  remove(slot: number): void {
    for (const said of this.#texts.termsAt(slot)) {
      if ((said & SAID) > 0) this.#vocabulary.removeDocument(said >>> SAID_BITS);
    }
    this.#documents -= 1;
    this.#words -= this.lengthAt(slot);
    this.#forget();
  }

  /** Drops the postings and words of removed documents and renumbers the rest; −1 for a slot that is gone. */
  compact(newSlots: Int32Array): void {
    const old = { vocabulary: this.#vocabulary, texts: this.#texts, places: this.#places, candours: this.#candours };
    this.#vocabulary = new Vocabulary();
    this.#lists = new PostingLists();
    this.#texts = new TermStore();
    this.#places = new PlaceStore();
    this.#lengths = new Float32Array(256);
    this.#scales = new Float32Array(256);
    this.#candours = new Float32Array(256);
    this.#documents = 0;
    this.#words = 0;
    newSlots.forEach((slot, before) => {
      if (slot < 0) return;
      const terms = Array.from(old.texts.termsAt(before), (said) => old.vocabulary.termOf(said >>> SAID_BITS));
      const titleTerms = old.texts.titleTermsAt(before);
      const places = old.places.placesAt(before, titleTerms);
      this.add(slot, { terms, places, titleTerms, candour: old.candours[before] as number });
    });
  }

  /** A slot's terms in order; see `SAID`. */
  termsAt(slot: number): Uint32Array {
    return this.#texts.termsAt(slot);
  }

  /** See `TermStore.all`. */
  get texts(): TermStore['all'] {
    return this.#texts.all;
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

  gramRarity(gram: number): number {
    return this.rarities.ofGram(gram, this.#vocabulary);
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
    const targets = terms.flatMap((term) => term.targets);
    const spelt = ({ number }: WordTarget): string => this.#vocabulary.termOf(number);
    targets.sort((a, b) => b.weight - a.weight || (spelt(a) < spelt(b) ? -1 : 1));
    return { terms, targets, sequence, norm: Math.sqrt(squares) };
  }

  /**
   * Adds to `sums`, by slot, weight × √count over a query's targets; times `scales` it is a cosine. The heaviest targets
   * first, and no more postings than can be visited in good time: past them the commonest words are left to the comparison.
   * @returns how many were visited
   */
  accumulate({ targets }: WordQuery, sums: Float32Array): number {
    let visited = 0;
    for (const { number, weight } of targets) {
      const length = this.#lists.length(number);
      if (visited > 0 && visited + length > MOST_VISITED) continue;
      visited += length;
      this.#lists.accumulate(number, weight, ROOTS, sums);
    }
    return visited;
  }

  /** Where each of a slot's terms stands, in order. */
  placesAt(slot: number): readonly TermPlace[] {
    return this.#places.placesAt(slot, this.titleTermsAt(slot));
  }

  /** What a slot's own terms come to; see `DocumentNorms`. */
  normsAt(slot: number): DocumentNorms {
    this.#norms ??= new DocumentNorms();
    this.#norms.fill(slot, this.#texts, this.rarities, this.#vocabulary);
    return this.#norms;
  }

  /** 1 / √(length + pad), by slot: so that three words are no better than a good description. */
  get scales(): Float32Array {
    return this.#scales;
  }

  /** What is remembered of terms and letter sequences until the index changes. */
  get rarities(): Rarities {
    if (this.#rarities === undefined) {
      this.#rarities = new Rarities();
      this.#rarities.reset(this.#documents, this.#letterExponent);
    }
    return this.#rarities;
  }

  /** What tells descriptions apart are rare sequences; a label has too few to be choosy. */
  get #letterExponent(): number {
    const { letters, mixes } = this.#model;
    const brevity = brevityOf(mixes, this.meanLength);
    return brevity * letters.idfExponent.label + (1 - brevity) * letters.idfExponent.text;
  }

  #forget(): void {
    this.#meanNorm = undefined;
    this.#rarities?.reset(this.#documents, this.#letterExponent);
    if (this.#scratch !== undefined) this.#scratch.owner = undefined;
  }
}
