import { GRAM_HASHES, gramsOf } from './grams.ts';
import { grown } from './grown.ts';
import { PostingLists, type PostingListsState } from './posting-lists.ts';

const SHORTEST_WITH_KIN = 4;
const KIN_REMEMBERED = 20_000;
const NOT_A_WORD = /\P{L}/u;

export interface Kin {
  readonly term: number;
  /** Geometric mean of Dice's coefficient and containment over letter trigrams, in (0,1). */
  readonly likeness: number;
}

/** What a `Vocabulary` holds, as plain data. */
export interface VocabularyState {
  readonly terms: readonly string[];
  readonly documents: Uint32Array<ArrayBuffer>;
  readonly trigramCounts: Uint32Array<ArrayBuffer>;
  readonly grams: Uint16Array<ArrayBuffer>;
  readonly gramStarts: Uint32Array<ArrayBuffer>;
  readonly trigrams: readonly string[];
  readonly byTrigram: PostingListsState;
}

/** The terms that the index knows, numbered, with the number of live documents that hold each. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  #documents = new Uint32Array(256);
  #trigramCounts = new Uint32Array(256);
  #live = 0;
  /** How many live terms stand in so many documents, by that number. */
  #termsByDocuments = new Uint32Array(256);
  #grams = new Uint16Array(1024);
  #gramStarts = new Uint32Array(256);
  readonly #documentsWithGram = new Uint32Array(GRAM_HASHES);
  /** By term: documents that the letter sequences were not counted for yet, and the terms that have any. */
  #uncounted = new Int32Array(256);
  #toCount: number[] = [];
  readonly #trigrams = new Map<string, number>();
  readonly #byTrigram = new PostingLists();
  readonly #kin = new Map<string, readonly Kin[]>();

  /** A copy of what can't be counted again. */
  save(): VocabularyState {
    const { size } = this;
    return {
      terms: [...this.#terms],
      documents: this.#documents.slice(0, size),
      trigramCounts: this.#trigramCounts.slice(0, size),
      grams: this.#grams.slice(0, this.#gramStarts[size] as number),
      gramStarts: this.#gramStarts.slice(0, size + 1),
      trigrams: [...this.#trigrams.keys()],
      byTrigram: this.#byTrigram.save(),
    };
  }

  /** Holds what was saved; good for one that holds nothing. */
  restore({ terms, documents, trigramCounts, grams, gramStarts, trigrams, byTrigram }: VocabularyState): void {
    this.#trigramCounts = trigramCounts;
    this.#grams = grams;
    this.#gramStarts = gramStarts;
    this.#byTrigram.restore(byTrigram);
    trigrams.forEach((gram, list) => void this.#trigrams.set(gram, list));
    for (const [number, term] of terms.entries()) {
      this.#terms.push(term);
      this.#numbers.set(term, number);
      this.#count(number, documents[number] as number);
    }
  }

  /** How many terms were ever numbered. */
  get size(): number {
    return this.#terms.length;
  }

  numberOf(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  termOf(number: number): string {
    return this.#terms[number] ?? '';
  }

  /** In how many live documents a term stands. */
  documentsWith(number: number): number {
    return this.#documents[number] ?? 0;
  }

  /** How many terms stand in some live document. */
  get live(): number {
    return this.#live;
  }

  /** Calls back with each number of documents that some live terms stand in, from 1 up, and how many terms do. */
  eachFrequency(visit: (documents: number, terms: number) => void): void {
    const counts = this.#termsByDocuments;
    for (let documents = 1; documents < counts.length; documents++) {
      const terms = counts[documents] as number;
      if (terms > 0) visit(documents, terms);
    }
  }

  /** Hashes of the letter sequences of every term, one after the other, and where those of each start: good until one is added. */
  get grams(): { readonly pool: Uint16Array; readonly starts: Uint32Array } {
    return { pool: this.#grams, starts: this.#gramStarts };
  }

  /** Hashes of a term's letter sequences: see `gramsOf`. */
  gramsAt(number: number): Uint16Array {
    return this.#grams.subarray(this.#gramStarts[number], this.#gramStarts[number + 1]);
  }

  /** In how many live documents a letter sequence stands, by its hash; once for each term that holds it. */
  documentsWithGram(hash: number): number {
    if (this.#toCount.length > 0) this.#countGrams();
    return this.#documentsWithGram[hash] as number;
  }

  /** Counts one more document (or several) with the term; returns the term's number. */
  addDocument(term: string, count = 1): number {
    const number = this.#numbers.get(term) ?? this.#create(term);
    this.#count(number, this.documentsWith(number) + count);
    return number;
  }

  /** Counts one document less. */
  removeDocument(number: number): void {
    this.#count(number, this.documentsWith(number) - 1);
  }

  /** Live terms that look like `term`, most alike first, ties by spelling: at most `most`, none below `least`. */
  kinOf(term: string, least: number, most: number): readonly Kin[] {
    const known = this.#kin.get(term);
    if (known !== undefined) return known;
    if (this.#kin.size >= KIN_REMEMBERED) this.#kin.clear();
    const kin = this.#findKin(term, least, most);
    this.#kin.set(term, kin);
    return kin;
  }

  #findKin(term: string, least: number, most: number): readonly Kin[] {
    const grams = trigramsOf(term);
    if (grams.size === 0 || most === 0) return [];
    const shared = new Uint16Array(this.size);
    const touched: number[] = [];
    for (const gram of grams) {
      const list = this.#trigrams.get(gram);
      if (list === undefined) continue;
      this.#byTrigram.forEach(list, (other) => {
        const common = shared[other] as number;
        if (common === 0) touched.push(other);
        shared[other] = common + 1;
      });
    }
    const own = this.#numbers.get(term);
    const kin: Kin[] = [];
    for (const other of touched) {
      if (other === own || this.documentsWith(other) === 0) continue;
      const common = shared[other] as number;
      const size = this.#trigramCounts[other] ?? 0;
      const likeness = Math.sqrt(((2 * common) / (grams.size + size)) * (common / Math.min(grams.size, size)));
      if (likeness >= least) kin.push({ term: other, likeness });
    }
    kin.sort((a, b) => b.likeness - a.likeness || (this.termOf(a.term) < this.termOf(b.term) ? -1 : 1));
    return kin.slice(0, most);
  }

  #count(number: number, documents: number): void {
    const before = this.documentsWith(number);
    if ((before === 0) !== (documents === 0)) {
      // What stands in for what depends on which terms are alive.
      if (this.#kin.size > 0) this.#kin.clear();
      this.#live += documents === 0 ? -1 : 1;
    }
    this.#uncounted = grown(this.#uncounted, number + 1);
    if (this.#uncounted[number] === 0) this.#toCount.push(number);
    this.#uncounted[number] = (this.#uncounted[number] as number) + documents - before;
    this.#documents = grown(this.#documents, number + 1);
    this.#documents[number] = documents;
    this.#termsByDocuments = grown(this.#termsByDocuments, documents + 1);
    const frequencies = this.#termsByDocuments;
    frequencies[before] = (frequencies[before] as number) - 1;
    frequencies[documents] = (frequencies[documents] as number) + 1;
  }

  /** Letter sequences are counted when they are asked for: a term comes in a thousand times between two questions. */
  #countGrams(): void {
    const counts = this.#documentsWithGram;
    for (const number of this.#toCount) {
      const change = this.#uncounted[number] as number;
      this.#uncounted[number] = 0;
      for (const gram of this.gramsAt(number)) counts[gram] = (counts[gram] as number) + change;
    }
    this.#toCount = [];
  }

  #create(term: string): number {
    const number = this.#terms.length;
    this.#numbers.set(term, number);
    this.#terms.push(term);
    this.#documents = grown(this.#documents, number + 1);
    this.#trigramCounts = grown(this.#trigramCounts, number + 1);
    this.#keepGrams(number, gramsOf(term));
    const grams = trigramsOf(term);
    this.#trigramCounts[number] = grams.size;
    for (const gram of grams) {
      let list = this.#trigrams.get(gram);
      if (list === undefined) {
        list = this.#trigrams.size;
        this.#trigrams.set(gram, list);
      }
      this.#byTrigram.push(list, number, 1);
    }
    return number;
  }

  #keepGrams(number: number, grams: Uint16Array): void {
    this.#gramStarts = grown(this.#gramStarts, number + 2);
    const start = this.#gramStarts[number] as number;
    this.#grams = grown(this.#grams, start + grams.length);
    this.#grams.set(grams, start);
    this.#gramStarts[number + 1] = start + grams.length;
  }
}

/** Letter trigrams with the word's ends marked; none for what is short or holds a digit. */
function trigramsOf(term: string): ReadonlySet<string> {
  const grams = new Set<string>();
  if (term.length < SHORTEST_WITH_KIN || NOT_A_WORD.test(term)) return grams;
  const marked = `^${term}$`;
  for (let i = 0; i + 3 <= marked.length; i++) grams.add(marked.slice(i, i + 3));
  return grams;
}
