const FIRST_BLOCK = 4;
const LARGEST_BLOCK = 2048;
/** A block starts with the offset of the next one (0: none), its capacity and how much of it is used. */
const HEADER = 3;

/**
 * Many growable lists of (number, impact) in two typed arrays: list after list of blocks that double in size, so that a
 * million short lists cost no object each and a long one is read nearly in sequence.
 */
export class PostingLists {
  #numbers = new Int32Array(1024);
  #impacts = new Float32Array(1024);
  /** Offset 0 stands for "none". */
  #free = 1;
  #firsts = new Int32Array(256);
  #lasts = new Int32Array(256);
  #lengths = new Int32Array(256);

  /** How many postings a list holds; 0 for a list that nothing was added to. */
  length(list: number): number {
    return this.#lengths[list] ?? 0;
  }

  /** Adds to the end of a list; lists are numbered from 0 and need no creation. */
  push(list: number, number: number, impact: number): void {
    this.#growLists(list);
    let block = this.#lasts[list] as number;
    if (block === 0 || this.#numbers[block + 2] === this.#numbers[block + 1]) block = this.#addBlock(list, block);
    const used = this.#numbers[block + 2] as number;
    this.#numbers[block + HEADER + used] = number;
    this.#impacts[block + HEADER + used] = impact;
    this.#numbers[block + 2] = used + 1;
    this.#lengths[list] = this.length(list) + 1;
  }

  /** Adds weight × impact to the sum of each number in the list: the inner loop of retrieval. */
  accumulate(list: number, weight: number, sums: Float64Array): void {
    const numbers = this.#numbers;
    const impacts = this.#impacts;
    for (let block = this.#firsts[list] ?? 0; block !== 0; block = numbers[block] as number) {
      const end = block + HEADER + (numbers[block + 2] as number);
      for (let i = block + HEADER; i < end; i++) {
        const number = numbers[i] as number;
        sums[number] = (sums[number] as number) + weight * (impacts[i] as number);
      }
    }
  }

  /** Calls back with each posting of the list, in the order in which they were added. */
  forEach(list: number, visit: (number: number, impact: number) => void): void {
    for (let block = this.#firsts[list] ?? 0; block !== 0; block = this.#numbers[block] as number) {
      const end = block + HEADER + (this.#numbers[block + 2] as number);
      for (let i = block + HEADER; i < end; i++) visit(this.#numbers[i] as number, this.#impacts[i] as number);
    }
  }

  #addBlock(list: number, previous: number): number {
    const capacity =
      previous === 0 ? FIRST_BLOCK : Math.min(LARGEST_BLOCK, 2 * (this.#numbers[previous + 1] as number));
    const block = this.#free;
    this.#free += HEADER + capacity;
    if (this.#free > this.#numbers.length) this.#growPool();
    this.#numbers[block + 1] = capacity;
    if (previous === 0) this.#firsts[list] = block;
    else this.#numbers[previous] = block;
    this.#lasts[list] = block;
    return block;
  }

  #growPool(): void {
    let size = this.#numbers.length;
    while (size < this.#free) size = Math.ceil(size * 1.5);
    const numbers = new Int32Array(size);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
    const impacts = new Float32Array(size);
    impacts.set(this.#impacts);
    this.#impacts = impacts;
  }

  #growLists(list: number): void {
    if (list < this.#firsts.length) return;
    const size = Math.max(list + 1, 2 * this.#firsts.length);
    const grown = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const array = new Int32Array(size);
      array.set(old);
      return array;
    };
    this.#firsts = grown(this.#firsts);
    this.#lasts = grown(this.#lasts);
    this.#lengths = grown(this.#lengths);
  }
}
