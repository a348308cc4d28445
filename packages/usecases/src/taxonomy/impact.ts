import { eachProfile, eachPublishedNeed } from '@navette/db';
import { needDocument, profileDocument } from '@navette/matchindex';
import { createIndex, type MatchIndex, type NeedDocument } from '@navette/scoring';
import type { Concept } from '@navette/taxonomy';
import type { Context } from '../context/context.ts';

/** What another taxonomy would change for what is live. */
export interface TaxonomyImpact {
  readonly needs: number;
  readonly profiles: number;
  /** Ids of what would be read with other concepts, at most `MOST_NAMED` of each. */
  readonly needsReadOtherwise: Named;
  readonly profilesReadOtherwise: Named;
  readonly topTen: {
    /** Needs whose first ten were computed both ways. */
    readonly compared: number;
    /** Those that would get others, or the same in another order. */
    readonly needsChanged: Named;
    /** Places in a first ten that would be lost. */
    readonly left: number;
  };
}

export interface Named {
  readonly count: number;
  readonly ids: readonly string[];
}

const MOST_NAMED = 1_000;
/** Needs that are matched both ways: two matches each, on an index each. */
const MOST_COMPARED = 500;
const TEN = 10;

/** Reads every active profile and every published need with both taxonomies, and matches the first 500 needs with both. */
export async function taxonomyImpact(
  ctx: Context,
  before: readonly Concept[],
  after: readonly Concept[],
): Promise<TaxonomyImpact> {
  const old = createIndex({ concepts: before });
  const fresh = createIndex({ concepts: after });
  const profilesReadOtherwise = new Names();
  const needsReadOtherwise = new Names();
  const needsChanged = new Names();
  let profiles = 0;
  let needs = 0;
  let compared = 0;
  let left = 0;
  for await (const batch of eachProfile(ctx.db)) {
    for (const row of batch) {
      const profile = profileDocument(row);
      profiles += 1;
      old.upsert(profile);
      fresh.upsert(profile);
      if (readsOtherwise(old, fresh, profile)) profilesReadOtherwise.add(profile.id);
    }
  }
  for await (const batch of eachPublishedNeed(ctx.db)) {
    for (const row of batch) {
      const need = needDocument(row, ctx.now());
      needs += 1;
      if (readsOtherwise(old, fresh, need)) needsReadOtherwise.add(need.id);
      if (compared >= MOST_COMPARED) continue;
      compared += 1;
      const [was, becomes] = [firstTen(old, need), firstTen(fresh, need)];
      if (was.join() !== becomes.join()) needsChanged.add(need.id);
      left += was.filter((id) => !becomes.includes(id)).length;
    }
  }
  return {
    needs,
    profiles,
    needsReadOtherwise: needsReadOtherwise.named(),
    profilesReadOtherwise: profilesReadOtherwise.named(),
    topTen: { compared, needsChanged: needsChanged.named(), left },
  };
}

function readsOtherwise(
  old: MatchIndex,
  fresh: MatchIndex,
  { title, text, language }: Pick<NeedDocument, 'title' | 'text' | 'language'>,
): boolean {
  const ids = (index: MatchIndex): string =>
    index
      .analyse({ title, text }, language)
      .concepts.map(({ id }) => id)
      .toSorted()
      .join();
  return ids(old) !== ids(fresh);
}

function firstTen(index: MatchIndex, need: NeedDocument): readonly string[] {
  return index.match(need, { limit: TEN }).matches.map(({ profileId }) => profileId);
}

class Names {
  readonly #ids: string[] = [];
  #count = 0;

  add(id: string): void {
    this.#count += 1;
    if (this.#ids.length < MOST_NAMED) this.#ids.push(id);
  }

  named(): Named {
    return { count: this.#count, ids: this.#ids };
  }
}
