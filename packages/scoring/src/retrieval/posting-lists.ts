const FIRST_BLOCK = 2;
const LARGEST_BLOCK = 2048;
/** A block starts with the offset of the next one (0: none), its capacity and how much of it is used. */
const HEADER = 3;
/** A posting is a number of 24 bits and a count of 8. */
const COUNT_BITS = 8;
export const GREATEST_COUNT = 255;

/**
 * Many growable lists of (number, count) in one typed array, four bytes a posting: list after list of blocks that double in
 * size, so that a million short lists cost no object each and a long one is read nearly in sequence. Numbers go up to 16.7
 * million, counts are kept up to 255.
 */
export class PostingLists {
  #pool = new Uint32Array(1024);
  /** Offset 0 stands for "none". */
  #free = 1;
  #firsts = new Uint32Array(256);
  #lasts = new Uint32Array(256);
  #lengths = new Uint32Array(256);

  /** How many postings a list holds; 0 for a list that nothing was added to. */
  length(list: number): number {
    return this.#lengths[list] ?? 0;
  }

  /** Adds to the end of a list; lists are numbered from 0 and need no creation. */
  push(list: number, number: number, count: number): void {
    this.#growLists(list);
    let block = this.#lasts[list] as number;
    if (block === 0 || this.#pool[block + 2] === this.#pool[block + 1]) block = this.#addBlock(list, block);
    const used = this.#pool[block + 2] as number;
    this.#pool[block + HEADER + used] = (number << COUNT_BITS) | Math.min(GREATEST_COUNT, count);
    this.#pool[block + 2] = used + 1;
    this.#lengths[list] = this.length(list) + 1;
  }

  /** Adds weight × impacts[count] to the sum of each number in the list: the inner loop of retrieval. */
  accumulate(list: number, weight: number, impacts: Float32Array, sums: Float32Array): void {
    const pool = this.#pool;
    for (let block = this.#firsts[list] ?? 0; block !== 0; block = pool[block] as number) {
      const end = block + HEADER + (pool[block + 2] as number);
      for (let i = block + HEADER; i < end; i++) {
        const posting = pool[i] as number;
        const number = posting >>> COUNT_BITS;
        sums[number] = (sums[number] as number) + weight * (impacts[posting & GREATEST_COUNT] as number);
      }
    }
  }

  /** Calls back with each posting of the list, in the order in which they were added. */
  forEach(list: number, visit: (number: number, count: number) => void): void {
    for (let block = this.#firsts[list] ?? 0; block !== 0; block = this.#pool[block] as number) {
      const end = block + HEADER + (this.#pool[block + 2] as number);
      for (let i = block + HEADER; i < end; i++) {
        const posting = this.#pool[i] as number;
        visit(posting >>> COUNT_BITS, posting & GREATEST_COUNT);
      }
    }
  }

  #addBlock(list: number, previous: number): number {
    const capacity = previous === 0 ? FIRST_BLOCK : Math.min(LARGEST_BLOCK, 2 * (this.#pool[previous + 1] as number));
    const block = this.#free;
    this.#free += HEADER + capacity;
    if (this.#free > this.#pool.length) this.#growPool();
    this.#pool[block + 1] = capacity;
    if (previous === 0) this.#firsts[list] = block;
    else this.#pool[previous] = block;
    this.#lasts[list] = block;
    return block;
  }

  #growPool(): void {
    let size = this.#pool.length;
    while (size < this.#free) size = Math.ceil(size * 1.25);
    const pool = new Uint32Array(size);
    pool.set(this.#pool);
    this.#pool = pool;
  }

  #growLists(list: number): void {
    if (list < this.#firsts.length) return;
    const size = Math.max(list + 1, 2 * this.#firsts.length);
    const grown = (old: Uint32Array): Uint32Array<ArrayBuffer> => {
      const array = new Uint32Array(size);
      array.set(old);
      return array;
    };
    this.#firsts = grown(this.#firsts);
    this.#lasts = grown(this.#lasts);
    this.#lengths = grown(this.#lengths);
  }
}
