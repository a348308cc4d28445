import { textValue } from '../criteria/text.ts';
import type { NeedDocument } from '../document/need.ts';
import { eligibilityFor } from '../gates/gates.ts';
import type { ProfileStore } from './profile-store.ts';

/** How many profiles no gate excludes and whose capabilities or words come near enough: see `Model.plausible`. */
export function countPlausible(store: ProfileStore, need: NeedDocument): number {
  const { model, graph, slots } = store;
  const query = store.query(need);
  const wordSums = store.words.sums(query.words, slots);
  const conceptSums = store.concepts.sums(query.asked, graph, slots);
  const weight = query.asked.reduce((sum, asked) => sum + asked.weight, 0);
  const isEligible = eligibilityFor(need);
  let count = 0;
  for (let slot = 0; slot < slots; slot++) {
    const entry = store.entryAt(slot);
    if (entry === undefined) continue;
    const covered = weight === 0 ? 0 : (conceptSums[slot] ?? 0) / weight;
    const text = textValue(query.words, wordSums[slot] ?? 0, entry.profile, true) ?? 0;
    if (covered < model.plausible.capabilities && text < model.plausible.text) continue;
    if (isEligible(entry.profile)) count += 1;
  }
  return count;
}
