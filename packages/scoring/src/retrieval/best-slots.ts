/**
 * The slots of the `most` greatest sums over 0 among those that `accepts`, best first, ties by `comesBefore`.
 * `accepts` is asked only for what would be kept, best guess first come.
 */
export function bestSlots(
  sums: Float32Array,
  most: number,
  accepts: (slot: number) => boolean,
  comesBefore: (a: number, b: number) => boolean,
): readonly number[] {
  const heap: number[] = [];
  const isWorse = (a: number, b: number): boolean => {
    const difference = (sums[a] as number) - (sums[b] as number);
    return difference === 0 ? comesBefore(b, a) : difference < 0;
  };
  for (let slot = 0; slot < sums.length; slot++) {
    if (!((sums[slot] as number) > 0)) continue;
    if (heap.length >= most && isWorse(slot, heap[0] as number)) continue;
    if (!accepts(slot)) continue;
    if (heap.length < most) rise(heap, slot, isWorse);
    else if (most > 0) sink(heap, slot, isWorse);
  }
  return heap.sort((a, b) => (isWorse(a, b) ? 1 : -1));
}

type IsWorse = (a: number, b: number) => boolean;

/** Adds to a heap whose root is the worst. */
function rise(heap: number[], slot: number, isWorse: IsWorse): void {
  let at = heap.length;
  heap.push(slot);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isWorse(slot, heap[parent] as number)) break;
    heap[at] = heap[parent] as number;
    at = parent;
  }
  heap[at] = slot;
}

/** Replaces the root. */
function sink(heap: number[], slot: number, isWorse: IsWorse): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isWorse(heap[child + 1] as number, heap[child] as number)) child += 1;
    if (!isWorse(heap[child] as number, slot)) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = slot;
}
