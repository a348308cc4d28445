import {
  findNeed,
  findProfiles,
  listVetoes,
  lockNeed,
  markNeedMatched,
  matchesByProfile,
  type NeedWithOwner,
  type ProfileWithOrganisation,
  putSuggestions,
  supersedeMatches,
  takeMatchWish,
  transaction,
  wantMatches,
} from '@navette/db';
import { authorise, DomainError, type EventScope, notFound } from '@navette/domain';
import { needDocument } from '@navette/matchindex';
import type { IndexContext } from '../context/context.ts';
import { type NewEvent, record } from '../context/record.ts';
import { needScope } from '../need/subject.ts';
import { organisationsKeptAway } from '../veto/kept-away.ts';
import { planSuggestions } from './plan-suggestions.ts';
import { tellNewMatches } from './tell-new-matches.ts';

/** How many suggestions a need gets: what a facilitator goes through in one sitting. */
export const SUGGESTIONS_PER_NEED = 15;

/** How many times a run starts over because the need changed under it. */
const TRIES = 3;

export interface Suggested {
  readonly needId: string;
  readonly matches: number;
  readonly added: number;
  readonly superseded: number;
}

/**
 * Asks the engine for the matches of a published need and writes them, each pair once. A second run on the same
 * need and profiles changes nothing; what somebody decided on stays as it was shown.
 * @throws DomainError `not_found`
 */
export async function suggestMatches(ctx: IndexContext, input: { readonly needId: string }): Promise<Suggested> {
  authorise(ctx.actor, 'need.match');
  await takeMatchWish(ctx.db, input.needId);
  try {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const done = await tryToSuggest(ctx, input.needId);
      if (done !== 'changed meanwhile') return done;
    }
    throw new DomainError('unavailable', 'The need keeps changing under its matches.');
  } catch (error) {
    // The wish stands again, for the reconciler, should the queue give up on this job.
    await wantMatches(ctx.db, [input.needId], ctx.now()).catch(() => undefined);
    throw error;
  }
}

async function tryToSuggest(ctx: IndexContext, needId: string): Promise<Suggested | 'changed meanwhile'> {
  await ctx.index.catchUp();
  const need = await findNeed(ctx.db, needId);
  if (need === undefined) throw notFound();
  if (need.state !== 'published') return nothingFor(needId);
  const started = performance.now();
  const now = ctx.now();
  const { matches } = ctx.index.profiles.match(needDocument(need, now), { limit: SUGGESTIONS_PER_NEED });
  const milliseconds = performance.now() - started;
  const profileOf = byId(
    await findProfiles(
      ctx.db,
      matches.map((match) => match.profileId),
    ),
  );
  const vetoes = await listVetoes(ctx.db, need.organisationId, needId);
  const keptAway = await organisationsKeptAway(ctx.db, vetoes, profileOf);
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
        computedAt: now,
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
    await markNeedMatched(trx, needId, { version: need.version, at: now, milliseconds });
    return { needId, matches: found.length, added: plan.added.length, superseded: plan.gone.length };
  });
}

function nothingFor(needId: string): Suggested {
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
