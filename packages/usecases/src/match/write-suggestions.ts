import {
  findProfiles,
  listVetoes,
  lockNeed,
  markNeedMatched,
  matchesByProfile,
  type NeedWithOwner,
  type ProfileWithOrganisation,
  putSuggestions,
  supersedeMatches,
  transaction,
} from '@navette/db';
import type { EventScope } from '@navette/domain';
import type { Match, NeedDocument } from '@navette/scoring';
import type { IndexContext } from '../context/context.ts';
import { type NewEvent, record } from '../context/record.ts';
import { needScope } from '../need/subject.ts';
import { organisationsKeptAway } from '../veto/kept-away.ts';
import { planSuggestions } from './plan-suggestions.ts';
import { tellNewMatches } from './tell-new-matches.ts';

/** How many suggestions a need gets: what a facilitator goes through in one sitting. */
export const SUGGESTIONS_PER_NEED = 15;

export interface Suggested {
  readonly needId: string;
  readonly matches: number;
  readonly added: number;
  readonly superseded: number;
}

/** What the engine says of a need as it was read. */
export interface EngineAnswer {
  readonly need: NeedWithOwner;
  readonly matches: readonly Match[];
  readonly at: Date;
  readonly milliseconds: number;
}

/** Asks the engine, as level as its index is. */
export function askEngine(ctx: IndexContext, need: NeedWithOwner, asked: NeedDocument): EngineAnswer {
  const started = performance.now();
  const at = ctx.now();
  const { matches } = ctx.index.profiles.match(asked, { limit: SUGGESTIONS_PER_NEED });
  return { need, matches, at, milliseconds: performance.now() - started };
}

/** The profiles in engine's answers, by id, as they stand now. */
export async function profilesIn(
  ctx: IndexContext,
  answers: readonly EngineAnswer[],
): Promise<ReadonlyMap<string, ProfileWithOrganisation>> {
  const ids = new Set(answers.flatMap(({ matches }) => matches.map((match) => match.profileId)));
  return byId(await findProfiles(ctx.db, [...ids]));
}

/**
 * Writes what the engine found, each pair once, but for organisations that the owner keeps away. Nothing is written
 * for a need that is no longer published, or has changed since it was read.
 */
export async function writeSuggestions(
  ctx: IndexContext,
  { need, matches, at, milliseconds }: EngineAnswer,
  profileOf: ReadonlyMap<string, ProfileWithOrganisation>,
): Promise<Suggested | 'changed meanwhile'> {
  const needId = need.id;
  const vetoes = await listVetoes(ctx.db, need.organisationId, needId);
  const keptAway = await organisationsKeptAway(ctx.db, vetoes, among(matches, profileOf));
  const found = matches.filter((match) => {
    const profile = profileOf.get(match.profileId);
    return profile?.active === true && !keptAway.has(profile.organisationId);
  });

  return transaction(ctx.db, async (trx) => {
    const locked = await lockNeed(trx, needId);
    if (locked === undefined || locked.state !== 'published') return nothingFor(needId);
    if (locked.version !== need.version) return 'changed meanwhile';
    const standing = await matchesByProfile(trx, needId);
    const plan = planSuggestions(found, standing, { need: need.version, profileOf });
    const idOf = new Map(
      found.map((match) => [match.profileId, standing.get(match.profileId)?.id ?? ctx.newId.opaque()]),
    );
    await putSuggestions(
      trx,
      plan.write.map((match) => ({
        id: idOf.get(match.profileId) ?? ctx.newId.opaque(),
        needId,
        profileId: match.profileId,
        rank: match.rank,
        score: match.explanation.score,
        modelVersion: match.explanation.modelVersion,
        explanation: match.explanation,
        needVersion: need.version,
        profileVersion: profileOf.get(match.profileId)?.version ?? 1,
        computedAt: at,
      })),
    );
    await supersedeMatches(
      trx,
      plan.gone.map(([, match]) => match.id),
    );
    const goneProfiles = byId(
      await findProfiles(
        trx,
        plan.gone.map(([profileId]) => profileId),
      ),
    );
    const events: NewEvent[] = [
      ...plan.added.map((match) => ({
        kind: 'match.suggested' as const,
        ...scopeOf(need, match.profileId, idOf.get(match.profileId), profileOf),
        payload: { rank: match.rank, modelVersion: match.explanation.modelVersion },
      })),
      ...plan.gone.map(([profileId, match]) => ({
        kind: 'match.superseded' as const,
        ...scopeOf(need, profileId, match.id, goneProfiles),
      })),
    ];
    if (events.length > 0 || locked.matchedVersion !== need.version) {
      const payload = {
        needVersion: need.version,
        matches: found.length,
        added: plan.added.length,
        milliseconds: Number(milliseconds.toFixed(3)),
      };
      events.push({ kind: 'need.matched', ...needScope(need), payload });
    }
    await record(trx, ctx, events);
    await tellNewMatches(trx, ctx, need, plan.added.length);
    await markNeedMatched(trx, needId, { version: need.version, at, milliseconds });
    return { needId, matches: found.length, added: plan.added.length, superseded: plan.gone.length };
  });
}

/** The profiles of these matches alone: those of other answers are none of this owner's business. */
function among(
  matches: readonly Match[],
  profileOf: ReadonlyMap<string, ProfileWithOrganisation>,
): ReadonlyMap<string, ProfileWithOrganisation> {
  return byId(matches.flatMap(({ profileId }) => profileOf.get(profileId) ?? []));
}

export function nothingFor(needId: string): Suggested {
  return { needId, matches: 0, added: 0, superseded: 0 };
}

function byId(rows: readonly ProfileWithOrganisation[]): Map<string, ProfileWithOrganisation> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Who may read the event of a match: the need's side whole, the profile's side its own copy. */
function scopeOf(
  need: NeedWithOwner,
  profileId: string,
  matchId: string | undefined,
  profiles: ReadonlyMap<string, ProfileWithOrganisation>,
): EventScope {
  const profileOrganisationId = profiles.get(profileId)?.organisationId;
  return {
    ...needScope(need),
    profileId,
    ...(matchId !== undefined && { matchId }),
    ...(profileOrganisationId !== undefined && { profileOrganisationId }),
  };
}
