import { PostingLists } from './posting-lists.ts';

const SHORTEST_WITH_KIN = 4;
const KIN_REMEMBERED = 20_000;
const NOT_A_WORD = /\P{L}/u;

export interface Kin {
  readonly term: number;
  /** Geometric mean of Dice's coefficient and containment over letter trigrams, in (0,1). */
  readonly likeness: number;
}

/** The terms that the index knows, numbered, with the number of live documents that hold each. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #documents: number[] = [];
  readonly #trigramCounts: number[] = [];
  readonly #trigrams = new Map<string, number>();
  readonly #byTrigram = new PostingLists();
  readonly #kin = new Map<string, readonly Kin[]>();

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

  /** Counts one more document (or several) with the term; returns the term's number. */
  addDocument(term: string, count = 1): number {
    const number = this.#numbers.get(term) ?? this.#create(term);
    const documents = this.documentsWith(number);
    // What stands in for what depends on which terms are alive.
    if (documents === 0) this.#kin.clear();
    this.#documents[number] = documents + count;
    return number;
  }

  /** Counts one document less. */
  removeDocument(term: string): void {
    const number = this.#numbers.get(term);
    if (number === undefined) return;
    this.#documents[number] = this.documentsWith(number) - 1;
    if (this.#documents[number] === 0) this.#kin.clear();
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

  #create(term: string): number {
    const number = this.#terms.length;
    this.#numbers.set(term, number);
    this.#terms.push(term);
    const grams = trigramsOf(term);
    this.#trigramCounts.push(grams.size);
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
}

/** Letter trigrams with the word's ends marked; none for what is short or holds a digit. */
function trigramsOf(term: string): ReadonlySet<string> {
  const grams = new Set<string>();
  if (term.length < SHORTEST_WITH_KIN || NOT_A_WORD.test(term)) return grams;
  const marked = `^${term}$`;
  for (let i = 0; i + 3 <= marked.length; i++) grams.add(marked.slice(i, i + 3));
  return grams;
}
