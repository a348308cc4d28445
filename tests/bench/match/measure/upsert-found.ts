import type { MatchIndex, NeedDocument } from '@navette/scoring';
import { median } from '../../figure/percentile.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { drawProfiles } from '../corpus/draw-profiles.ts';
import type { Extras } from '../report/row.ts';
import { measureLoad } from './load-saved.ts';

/** Another one than the profiles' that are there. */
const SEED = 3;
const UPSERTS = 100;

/** What loading a saved index takes, and how long it takes until the next match finds a profile that was just handed in, asked for by its own words. */
export function measureUpserts(index: MatchIndex, corpus: Corpus): Extras {
  const times: number[] = [];
  let first: NeedDocument | undefined;
  let found = 0;
  for (const drawn of drawProfiles(corpus, UPSERTS, SEED)) {
    const profile = { ...drawn, id: `new-${drawn.id}`, capacityLeft: 1 };
    const need = { id: 'n', title: profile.title, text: profile.text.slice(0, 400), language: 'fr' as const };
    first ??= need;
    const started = performance.now();
    index.upsert(profile);
    const { matches } = index.match(need, { limit: 1 });
    times.push(performance.now() - started);
    if (matches[0]?.profileId === profile.id) found += 1;
    index.remove(profile.id);
  }
  if (first === undefined) throw new Error('no profile was drawn');
  const { loadS, bytes } = measureLoad(index, first);
  return { upsertFoundMs: median(times), upsertsFound: found, upserts: UPSERTS, loadS, savedBytes: bytes };
}
