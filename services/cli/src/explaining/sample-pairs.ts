import { type MatchIndex, type NeedDocument, narrate } from '@navette/scoring';
import type { Language } from '@navette/taxonomy';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { ExplainedPair } from './explained-pair.ts';

/** Of three pairs two are matches, the third is any pair: most of these are "why not". */
const SHARE_OF_MATCHES = 2 / 3;

/**
 * Pairs drawn at random, the same for the same seed: a need, then one of its best `limit` startups or any of the list.
 * `names`: how each startup is called, by profile id.
 */
export function* samplePairs(
  needs: readonly NeedDocument[],
  index: MatchIndex,
  names: ReadonlyMap<string, string>,
  { count, seed, limit, language }: { count: number; seed: number; limit: number; language: Language },
): Generator<ExplainedPair> {
  const generator = xoroshiro128plus(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(uniformFloat64(generator) * list.length)];
  const ids = [...names.keys()];
  for (let drawn = 0; drawn < count; drawn++) {
    const need = pick(needs);
    if (need === undefined) return;
    const { matches } = index.match(need, { limit });
    const isMatch = uniformFloat64(generator) < SHARE_OF_MATCHES && matches.length > 0;
    const id = isMatch ? pick(matches)?.profileId : pick(ids);
    const match = matches.find(({ profileId }) => profileId === id);
    const explanation = match?.explanation ?? (id === undefined ? undefined : index.explain(need, id));
    if (id === undefined || explanation === undefined) continue;
    const name = names.get(id) ?? id;
    yield {
      need: { id: need.id, title: need.title },
      startup: { id, name },
      rank: match?.rank ?? null,
      explanation,
      narration: narrate(explanation, language, { needTitle: need.title, profileName: name }),
    };
  }
}
