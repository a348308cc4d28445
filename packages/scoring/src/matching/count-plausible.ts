import type { NeedDocument } from '../document/need.ts';
import { eligibilityFor } from '../gates/gates.ts';
import type { ProfileStore } from './profile-store.ts';

/** How many profiles no gate excludes and whose capabilities or words come near enough: see `Model.plausible`. */
export function countPlausible(store: ProfileStore, need: NeedDocument): number {
  const { model, graph, slots } = store;
  const query = store.query(need);
  const { norm } = query.words;
  const wordSums = store.wordSums(query.words, new Float32Array(slots));
  const { scales } = store.words;
  const conceptSums = store.conceptSums(query.asked, new Float32Array(slots));
  const coverage = store.concepts.coverageOf(query.asked, graph);
  const isEligible = eligibilityFor(need);
  let count = 0;
  for (let slot = 0; slot < slots; slot++) {
    const isNear =
      norm > 0 &&
      1 - (1 - Math.min(1, ((wordSums[slot] as number) * (scales[slot] as number)) / norm)) ** 2 >=
        model.plausible.text;
    if (!isNear && (conceptSums[slot] === 0 || (coverage(slot) ?? 0) < model.plausible.capabilities)) continue;
    const entry = store.entryAt(slot);
    if (entry !== undefined && isEligible(entry.profile)) count += 1;
  }
  return count;
}
