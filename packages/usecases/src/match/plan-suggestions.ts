import type { matchesByProfile, ProfileWithOrganisation } from '@navette/db';
import { isUndecided } from '@navette/domain';
import type { Match } from '@navette/scoring';

type Standing = Awaited<ReturnType<typeof matchesByProfile>>;
type StandingMatch = Standing extends Map<string, infer M> ? M : never;

/** What a run of the engine changes in the matches of a need. */
export interface SuggestionPlan {
  /** Pairs to write: new ones, and undecided ones of which something changed. */
  readonly write: readonly Match[];
  /** Pairs that were not suggested before. */
  readonly added: readonly Match[];
  /** Engine matches that nobody decided on and the engine no longer finds, by profile. */
  readonly gone: readonly (readonly [profileId: string, match: StandingMatch])[];
}

/**
 * Compares what the engine found with what stands. What somebody decided on is never touched, and what is the same is not
 * written again, so that a second run changes nothing.
 */
export function planSuggestions(
  found: readonly Match[],
  standing: Standing,
  versions: { readonly need: number; readonly profileOf: ReadonlyMap<string, ProfileWithOrganisation> },
): SuggestionPlan {
  const wanted = new Set(found.map((match) => match.profileId));
  const undecided = found.filter((match) => isUndecided(standing.get(match.profileId)?.state ?? 'suggested'));
  return {
    write: undecided.filter((match) => {
      const old = standing.get(match.profileId);
      return (
        old === undefined ||
        old.state === 'superseded' ||
        old.rank !== match.rank ||
        old.score !== match.explanation.score ||
        old.modelVersion !== match.explanation.modelVersion ||
        old.needVersion !== versions.need ||
        old.profileVersion !== versions.profileOf.get(match.profileId)?.version
      );
    }),
    added: undecided.filter((match) => standing.get(match.profileId)?.state !== 'suggested'),
    gone: [...standing].filter(
      ([profileId, match]) => match.state === 'suggested' && match.origin === 'engine' && !wanted.has(profileId),
    ),
  };
}
