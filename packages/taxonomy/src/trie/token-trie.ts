const NOTHING = -1;
const FIRST_CAPACITY = 1024;
const EDGE = 3;
/** Share of the table in use at which it doubles. */
const FULLEST = 0.6;

/**
 * Sequences of words, each with a number: the tree in which a reader walks from word to word. Edges lie in one table of
 * integers (open addressing over node and word, 12 bytes an edge and as much again of room), so that a hundred thousand
 * labels take megabytes where a tree of maps takes hundreds.
 */
export class TokenTrie {
  /** Where every walk begins. */
  readonly root = 0;
  readonly #words = new Map<string, number>();
  /** [node, word, child] thrice; a child of 0 is an empty place, the root being nobody's child. */
  #edges = new Int32Array(FIRST_CAPACITY * EDGE);
  #edgeCount = 0;
  #values = new Int32Array(FIRST_CAPACITY).fill(NOTHING);

  /** Number of nodes, the root included. */
  get size(): number {
    return this.#edgeCount + 1;
  }

  /** Bytes of the tables, words aside. */
  get bytes(): number {
    return this.#edges.byteLength + this.#values.byteLength;
  }

  /** Puts a number of at least 0 at the end of a path, unless one is there. Returns the one that is there now. */
  add(path: readonly string[], value: number): number {
    let node = this.root;
    for (const word of path) {
      let number = this.#words.get(word);
      if (number === undefined) {
        number = this.#words.size;
        this.#words.set(word, number);
      }
      node = this.#childOrNew(node, number);
    }
    const known = this.#values[node] as number;
    if (known !== NOTHING) return known;
    this.#values[node] = value;
    return value;
  }

  /** The node that a word leads to; −1 where no path goes on with it. */
  step(node: number, word: string): number {
    const number = this.#words.get(word);
    if (number === undefined) return NOTHING;
    const child = this.#edges[this.#placeOf(node, number) + 2] as number;
    return child === 0 ? NOTHING : child;
  }

  /** The number at the end of a path; −1 where none ends. */
  valueAt(node: number): number {
    return this.#values[node] ?? NOTHING;
  }

  #childOrNew(node: number, word: number): number {
    let place = this.#placeOf(node, word);
    const known = this.#edges[place + 2] as number;
    if (known !== 0) return known;
    if (this.#edgeCount + 1 > (this.#edges.length / EDGE) * FULLEST) {
      this.#grow();
      place = this.#placeOf(node, word);
    }
    this.#edgeCount += 1;
    this.#edges[place] = node;
    this.#edges[place + 1] = word;
    this.#edges[place + 2] = this.#edgeCount;
    if (this.#edgeCount >= this.#values.length) {
      const values = new Int32Array(this.#values.length * 2).fill(NOTHING);
      values.set(this.#values);
      this.#values = values;
    }
    return this.#edgeCount;
  }

  /** Where the edge lies in the table, or the empty place where it would. */
  #placeOf(node: number, word: number): number {
    const mask = this.#edges.length / EDGE - 1;
    let at = mixed(node, word) & mask;
    for (;;) {
      const place = at * EDGE;
      if (this.#edges[place + 2] === 0) return place;
      if (this.#edges[place] === node && this.#edges[place + 1] === word) return place;
      at = (at + 1) & mask;
    }
  }

  #grow(): void {
    const old = this.#edges;
    this.#edges = new Int32Array(old.length * 2);
    for (let from = 0; from < old.length; from += EDGE) {
      if (old[from + 2] === 0) continue;
      const place = this.#placeOf(old[from] as number, old[from + 1] as number);
      this.#edges.set(old.subarray(from, from + EDGE), place);
    }
  }
}

/** Two integers spread over 32 bits (the finaliser of MurmurHash3). */
function mixed(node: number, word: number): number {
  let hash = Math.imul(node, 0x9e3779b1) ^ word;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
