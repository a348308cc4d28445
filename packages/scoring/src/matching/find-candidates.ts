import type { NeedDocument } from '../document/need.ts';
import { eligibilityFor } from '../gates/gates.ts';
import { bestSlots } from '../retrieval/best-slots.ts';
import type { MostCandidates } from './candidates-for.ts';
import type { NeedQuery } from './need-query.ts';
import type { ProfileEntry } from './profile-entry.ts';
import type { ProfileStore } from './profile-store.ts';

/** A profile with its place in the store. */
export interface Found {
  readonly slot: number;
  readonly entry: ProfileEntry;
}

/**
 * The best by words, those of other languages by the words put into theirs, the best by concepts, and the `others` by id:
 * all that no gate excludes, by id, so that what is summed over them comes out the same whatever came in first.
 */
export function findCandidates(
  store: ProfileStore,
  need: NeedDocument,
  { words, translations, asked }: NeedQuery,
  most: MostCandidates,
  others: Iterable<string>,
): readonly Found[] {
  const isEligible = eligibilityFor(need);
  const accepts = (slot: number): boolean => {
    const entry = store.entryAt(slot);
    return entry !== undefined && isEligible(entry.profile);
  };
  const idAt = (slot: number): string => store.entryAt(slot)?.profile.id ?? '';
  const comesBefore = (a: number, b: number): boolean => idAt(a) < idAt(b);
  const { scales } = store.words;
  // One array serves all searches: each is over before the next begins.
  const slots = new Set(bestSlots(store.wordSums(words, store.lendSums()), most.words, accepts, comesBefore, scales));
  for (const [language, translated] of translations) {
    const speaks = (slot: number): boolean => store.entryAt(slot)?.language === language && accepts(slot);
    const sums = store.wordSums(translated, store.lendSums());
    for (const slot of bestSlots(sums, most.words, speaks, comesBefore, scales)) slots.add(slot);
  }
  const sums = store.conceptSums(asked, store.lendSums());
  for (const slot of bestSlots(sums, most.concepts, accepts, comesBefore)) slots.add(slot);
  for (const id of others) {
    const slot = store.slotOf(id);
    if (slot !== undefined && accepts(slot)) slots.add(slot);
  }
  return Array.from(slots, (slot) => ({ slot, entry: store.entryAt(slot) as ProfileEntry })).sort((a, b) =>
    a.entry.profile.id < b.entry.profile.id ? -1 : 1,
  );
}
