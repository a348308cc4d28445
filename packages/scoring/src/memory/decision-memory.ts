import type { NeedDocument } from '../document/need.ts';
import { ProfileStore } from '../matching/profile-store.ts';
import type { Model } from '../model/model.ts';
import { bestSlots } from '../retrieval/best-slots.ts';
import { Likeness } from '../retrieval/likeness.ts';
import type { PastDecision } from './past-decision.ts';

/** Grade of each profile that was accepted for a past need, by the profile's id. */
type Accepted = Map<string, number>;

/** Past needs, found by their words, with the profiles that were accepted for each. */
export class DecisionMemory {
  readonly #model: Model;
  readonly #needs: ProfileStore;
  /** By the past need's id or, where it has none, its text. */
  #accepted = new Map<string, Accepted>();
  #highest = 0;

  constructor(model: Model) {
    this.#model = model;
    this.#needs = new ProfileStore(model, []);
  }

  get isEmpty(): boolean {
    return this.#accepted.size === 0;
  }

  /** Learns from these decisions and no others; of two about one pair the later counts. What is known already is not read again. */
  remember(decisions: Iterable<PastDecision>): void {
    const before = this.#accepted;
    this.#accepted = new Map();
    this.#highest = 0;
    for (const { need, text, lang, doc, grade } of decisions) {
      const id = need ?? `${lang ?? ''}:${text}`;
      let accepted = this.#accepted.get(id);
      if (accepted === undefined) {
        accepted = new Map();
        this.#accepted.set(id, accepted);
        if (!before.has(id)) this.#needs.put({ id, title: '', text, ...(lang !== undefined && { language: lang }) });
      }
      if (grade > 0) accepted.set(doc, grade);
      else accepted.delete(doc);
      this.#highest = Math.max(this.#highest, grade);
    }
    for (const id of before.keys()) if (!this.#accepted.has(id)) this.#needs.delete(id);
  }

  /** What the nearest past needs lend to each profile that was accepted for them: in (0,1], by profile id. */
  lentFor(need: NeedDocument): ReadonlyMap<string, number> {
    const lent = new Map<string, number>();
    if (this.isEmpty) return lent;
    const query = this.#needs.query(need);
    const sums = this.#needs.wordSums(query.words, this.#needs.lendSums());
    const likeness = new Likeness(this.#needs.words, query.words, this.#model.words);
    const idAt = (slot: number): string => this.#needs.entryAt(slot)?.profile.id ?? '';
    const near = bestSlots(
      sums,
      this.#model.memory.neighbours,
      (slot) => idAt(slot) !== need.id,
      (a, b) => idAt(a) < idAt(b),
      this.#needs.words.scales,
    );
    for (const slot of near) {
      const entry = this.#needs.entryAt(slot);
      if (entry === undefined) continue;
      const value = likeness.valueOf(slot) ** this.#model.memory.exponent;
      for (const [doc, grade] of this.#accepted.get(entry.profile.id) ?? []) {
        lent.set(doc, Math.max(lent.get(doc) ?? 0, value * (grade / this.#highest)));
      }
    }
    return lent;
  }
}
