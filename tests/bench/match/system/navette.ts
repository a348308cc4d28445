import { createIndex, type MatchIndex } from '@navette/scoring';
import { type System, TOP } from './system.ts';

/** The product: the need is read, candidates are found, gates and all criteria held against them, ten explained. */
export function navetteSystem(): System & { readonly index: MatchIndex } {
  const index = createIndex();
  return {
    index,
    add(profiles) {
      for (const { profile } of profiles) index.upsert(profile);
    },
    finish: () => undefined,
    search: ({ need }) => index.match(need, { limit: TOP }).matches.map(({ profileId }) => profileId),
    foreignBytes: () => 0,
    close: () => undefined,
  };
}
