import { type System, TOP } from './system.ts';

interface Postings {
  readonly slots: Int32Array;
  readonly impacts: Float32Array;
}

/** The limit: one pass over the same word postings in typed arrays, one accumulator, the ten greatest sums. */
export function bareLoop(): System {
  const ids: string[] = [];
  let growing = new Map<string, { slots: number[]; impacts: number[] }>();
  const postings = new Map<string, Postings>();
  let sums = new Float32Array(0);
  return {
    add(profiles) {
      for (const { profile, terms } of profiles) {
        const slot = ids.push(profile.id) - 1;
        let length = 0;
        for (const count of terms.values()) length += count;
        for (const [term, count] of terms) {
          const list = growing.get(term) ?? { slots: [], impacts: [] };
          growing.set(term, list);
          list.slots.push(slot);
          list.impacts.push(Math.sqrt(count / length));
        }
      }
    },
    finish() {
      for (const [term, { slots, impacts }] of growing) {
        postings.set(term, { slots: Int32Array.from(slots), impacts: Float32Array.from(impacts) });
      }
      growing = new Map();
      sums = new Float32Array(ids.length);
    },
    search({ terms }) {
      sums.fill(0);
      for (const [term, count] of terms) {
        const list = postings.get(term);
        if (list === undefined) continue;
        const { slots, impacts } = list;
        const weight = Math.sqrt(count) * Math.log(1 + ids.length / slots.length);
        for (let i = 0; i < slots.length; i++) {
          const slot = slots[i] as number;
          sums[slot] = (sums[slot] as number) + weight * (impacts[i] as number);
        }
      }
      return greatest(sums).map((slot) => ids[slot] ?? '');
    },
    foreignBytes: () => 0,
    close: () => undefined,
  };
}

/** Slots of the ten greatest sums over 0, best first. */
function greatest(sums: Float32Array): readonly number[] {
  const best: number[] = [];
  let least = 0;
  for (let slot = 0; slot < sums.length; slot++) {
    const sum = sums[slot] as number;
    if (!(sum > least)) continue;
    let at = best.length;
    while (at > 0 && (sums[best[at - 1] as number] as number) < sum) at--;
    best.splice(at, 0, slot);
    if (best.length > TOP) best.pop();
    if (best.length === TOP) least = sums[best[TOP - 1] as number] as number;
  }
  return best;
}
