import { type MatchIndex, type NeedDocument, narrate } from '@navette/scoring';
import type { Language } from '@navette/taxonomy';
import type { NeedResult } from '../output/result.ts';

/** Each need with its matches in words, one at a time. `names`: how each startup is called, by profile id. */
export function* matchAll(
  needs: Iterable<NeedDocument>,
  index: MatchIndex,
  names: ReadonlyMap<string, string>,
  limit: number,
  language: Language,
): Generator<NeedResult> {
  for (const need of needs) {
    const { matches } = index.match(need, { limit });
    yield {
      need: { id: need.id, title: need.title },
      matches: matches.map(({ rank, profileId, explanation }) => {
        const name = names.get(profileId) ?? profileId;
        const narration = narrate(explanation, language, { needTitle: need.title, profileName: name });
        return { rank, startup: { id: profileId, name }, explanation, narration };
      }),
    };
  }
}
