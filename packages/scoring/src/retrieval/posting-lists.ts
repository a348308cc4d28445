import { grown } from './grown.ts';

const FIRST_BLOCK = 4;
const LARGEST_BLOCK = 1024;
/** A block starts with the offset of the next one (0: none), its capacity and how much of it is used. */
const HEADER = 3;
/** A posting is a number of 24 bits and a count of 8. */
const COUNT_BITS = 8;
export const GREATEST_COUNT = 255;
/** New postings are put in with the old ones when they are so many, and as large a share of them. */
const FEWEST_TO_SETTLE = 4096;
const SHARE_TO_SETTLE = 0.25;

/** What `PostingLists` hold, as plain arrays: all settled. */
export interface PostingListsState {
  readonly settled: Uint32Array<ArrayBuffer>;
  readonly starts: Uint32Array<ArrayBuffer>;
}

/**
 * Many growable lists of (number, count), four bytes a posting. What has settled lies list after list in one typed array and
 * is read in sequence; what is new lies in blocks that double in size, until there is enough of it to settle everything anew.
 * So a million short lists cost no object each. Numbers go up to 16.7 million, counts are kept up to 255.
 */
export class PostingLists {
  #settled = new Uint32Array(0);
  /** Where each list starts in what has settled; one more than there are lists there. */
  #starts = new Uint32Array(1);
  #fresh = 0;
  #blocks = new Uint32Array(1024);
  /** Offset 0 stands for "none". */
  #free = 1;
  #firsts = new Uint32Array(256);
  #lasts = new Uint32Array(256);
  #lengths = new Uint32Array(256);
  #lists = 0;

  /** All that is held; settles it first. Not a copy: what is settled is never changed. */
  save(): PostingListsState {
    if (this.#fresh > 0) this.#settle();
    return { settled: this.#settled, starts: this.#starts };
  }

  /** Holds what was saved, in place of what it held. */
  restore({ settled, starts }: PostingListsState): void {
    this.#settled = settled;
    this.#starts = starts;
    this.#lists = starts.length - 1;
    this.#fresh = 0;
    this.#free = 1;
    this.#firsts = new Uint32Array(this.#lists);
    this.#lasts = new Uint32Array(this.#lists);
    this.#lengths = Uint32Array.from({ length: this.#lists }, (_, list) => {
      return (starts[list + 1] as number) - (starts[list] as number);
    });
  }

  /** How many postings a list holds; 0 for a list that nothing was added to. */
  length(list: number): number {
    return this.#lengths[list] ?? 0;
  }

  /** Adds to the end of a list; lists are numbered from 0 and need no creation. */
  push(list: number, number: number, count: number): void {
    this.#firsts = grown(this.#firsts, list + 1);
    this.#lasts = grown(this.#lasts, list + 1);
    this.#lengths = grown(this.#lengths, list + 1);
    this.#lists = Math.max(this.#lists, list + 1);
    let block = this.#lasts[list] as number;
    if (block === 0 || this.#blocks[block + 2] === this.#blocks[block + 1]) block = this.#addBlock(list, block);
    const used = this.#blocks[block + 2] as number;
    this.#blocks[block + HEADER + used] = (number << COUNT_BITS) | Math.min(GREATEST_COUNT, count);
    this.#blocks[block + 2] = used + 1;
    this.#lengths[list] = this.length(list) + 1;
    this.#fresh += 1;
    if (this.#fresh >= FEWEST_TO_SETTLE && this.#fresh >= SHARE_TO_SETTLE * this.#settled.length) this.#settle();
  }

  /** Adds weight × impacts[count] to the sum of each number in the list: the inner loop of retrieval. */
  accumulate(list: number, weight: number, impacts: Float32Array, sums: Float32Array): void {
    if (list + 1 < this.#starts.length) {
      addPostings(this.#settled, this.#starts[list] as number, this.#starts[list + 1] as number, weight, impacts, sums);
    }
    for (let block = this.#firsts[list] ?? 0; block !== 0; block = this.#blocks[block] as number) {
      const from = block + HEADER;
      addPostings(this.#blocks, from, from + (this.#blocks[block + 2] as number), weight, impacts, sums);
    }
  }

  /** Calls back with each posting of the list, in the order in which they were added. */
  forEach(list: number, visit: (number: number, count: number) => void): void {
    if (list + 1 < this.#starts.length) {
      visitPostings(this.#settled, this.#starts[list] as number, this.#starts[list + 1] as number, visit);
    }
    for (let block = this.#firsts[list] ?? 0; block !== 0; block = this.#blocks[block] as number) {
      const from = block + HEADER;
      visitPostings(this.#blocks, from, from + (this.#blocks[block + 2] as number), visit);
    }
  }

  #addBlock(list: number, previous: number): number {
    const capacity = previous === 0 ? FIRST_BLOCK : Math.min(LARGEST_BLOCK, 2 * (this.#blocks[previous + 1] as number));
    const block = this.#free;
    this.#free += HEADER + capacity;
    this.#blocks = grown(this.#blocks, this.#free);
    // The room may have held blocks before.
    this.#blocks[block] = 0;
    this.#blocks[block + 1] = capacity;
    this.#blocks[block + 2] = 0;
    if (previous === 0) this.#firsts[list] = block;
    else this.#blocks[previous] = block;
    this.#lasts[list] = block;
    return block;
  }

  #settle(): void {
    const settled = new Uint32Array(this.#settled.length + this.#fresh);
    const starts = new Uint32Array(this.#lists + 1);
    let end = 0;
    for (let list = 0; list < this.#lists; list++) {
      starts[list] = end;
      if (list + 1 < this.#starts.length) {
        const old = this.#settled.subarray(this.#starts[list], this.#starts[list + 1]);
        settled.set(old, end);
        end += old.length;
      }
      for (let block = this.#firsts[list] as number; block !== 0; block = this.#blocks[block] as number) {
        const from = block + HEADER;
        const used = this.#blocks[block + 2] as number;
        for (let i = from; i < from + used; i++) settled[end++] = this.#blocks[i] as number;
      }
    }
    starts[this.#lists] = end;
    this.#settled = settled;
    this.#starts = starts;
    this.#fresh = 0;
    this.#free = 1;
    this.#firsts.fill(0);
    this.#lasts.fill(0);
  }
}

function addPostings(
  pool: Uint32Array,
  from: number,
  end: number,
  weight: number,
  impacts: Float32Array,
  sums: Float32Array,
): void {
  for (let i = from; i < end; i++) {
    const posting = pool[i] as number;
    const number = posting >>> COUNT_BITS;
    sums[number] = (sums[number] as number) + weight * (impacts[posting & GREATEST_COUNT] as number);
  }
}

function visitPostings(
  pool: Uint32Array,
  from: number,
  end: number,
  visit: (number: number, count: number) => void,
): void {
  for (let i = from; i < end; i++) {
    const posting = pool[i] as number;
    visit(posting >>> COUNT_BITS, posting & GREATEST_COUNT);
  }
}
