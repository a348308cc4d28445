/**
 * The slots of the `most` greatest sums over 0 among those that `accepts`, best first, ties by `comesBefore`.
 * `accepts` is asked only for what would be kept, best guess first come. `scales`, where given, is what each sum is multiplied
 * by first.
 */
export function bestSlots(
  sums: Float32Array,
  most: number,
  accepts: (slot: number) => boolean,
  comesBefore: (a: number, b: number) => boolean,
  scales?: Float32Array,
): readonly number[] {
  if (most <= 0) return [];
  const heap = new Heap(Math.min(most, sums.length), comesBefore);
  let bar = Number.MIN_VALUE;
  const offer = (slot: number, value: number): void => {
    if (!heap.wants(slot, value) || !accepts(slot)) return;
    heap.put(slot, value);
    if (heap.isFull) bar = heap.least;
  };
  // One comparison a slot, which nearly always comes out alike: with another that is a matter of chance, twice the time.
  if (scales === undefined) {
    for (let slot = 0; slot < sums.length; slot++) {
      const sum = sums[slot] as number;
      if (sum >= bar) offer(slot, sum);
    }
    return heap.drain();
  }
  for (let slot = 0; slot < sums.length; slot++) {
    const scaled = (sums[slot] as number) * (scales[slot] as number);
    if (scaled >= bar) offer(slot, scaled);
  }
  return heap.drain();
}

/** The `most` best of what is put in, the worst at the root. */
class Heap {
  readonly #slots: Uint32Array;
  readonly #keys: Float64Array;
  readonly #comesBefore: (a: number, b: number) => boolean;
  size = 0;

  constructor(most: number, comesBefore: (a: number, b: number) => boolean) {
    this.#slots = new Uint32Array(most);
    this.#keys = new Float64Array(most);
    this.#comesBefore = comesBefore;
  }

  get isFull(): boolean {
    return this.size === this.#slots.length;
  }

  get least(): number {
    return this.#keys[0] as number;
  }

  wants(slot: number, key: number): boolean {
    return !this.isFull || !this.#isWorse(slot, key, 0);
  }

  put(slot: number, key: number): void {
    if (this.isFull) this.#sink(slot, key);
    else this.#rise(slot, key);
  }

  /** Best first; the heap is of no use any more. */
  drain(): readonly number[] {
    const order = Array.from({ length: this.size }, (_, at) => at);
    order.sort((a, b) => (this.#isWorse(this.#slots[a] as number, this.#keys[a] as number, b) ? 1 : -1));
    return order.map((at) => this.#slots[at] as number);
  }

  #isWorse(slot: number, key: number, at: number): boolean {
    const difference = key - (this.#keys[at] as number);
    return difference === 0 ? this.#comesBefore(this.#slots[at] as number, slot) : difference < 0;
  }

  #rise(slot: number, key: number): void {
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isWorse(slot, key, parent)) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#set(at, slot, key);
  }

  #sink(slot: number, key: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.size) break;
      const other = child + 1;
      if (other < this.size && this.#isWorse(this.#slots[other] as number, this.#keys[other] as number, child)) {
        child = other;
      }
      if (this.#isWorse(slot, key, child)) break;
      this.#move(child, at);
      at = child;
    }
    this.#set(at, slot, key);
  }

  #move(from: number, to: number): void {
    this.#set(to, this.#slots[from] as number, this.#keys[from] as number);
  }

  #set(at: number, slot: number, key: number): void {
    this.#slots[at] = slot;
    this.#keys[at] = key;
  }
}
