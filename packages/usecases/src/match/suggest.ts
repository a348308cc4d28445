import {
  findNeed,
  findProfiles,
  lockNeed,
  markNeedMatched,
  matchesByProfile,
  type NeedWithOwner,
  putSuggestions,
  supersedeMatches,
  takeMatchWish,
  transaction,
  wantMatches,
} from '@navette/db';
import { authorise, DomainError, isUndecided, notFound } from '@navette/domain';
import { needDocument } from '@navette/matchindex';
import type { Match } from '@navette/scoring';
import type { IndexContext } from '../context/context.ts';
import { type NewEvent, record } from '../context/record.ts';
import { needScope } from '../need/subject.ts';

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
  const nothing = { needId, matches: 0, added: 0, superseded: 0 };
  await ctx.index.catchUp();
  const need = await findNeed(ctx.db, needId);
  if (need === undefined) throw notFound();
  if (need.state !== 'published') return nothing;
  const started = performance.now();
  const now = ctx.now();
  const result = ctx.index.profiles.match(needDocument(need, now), { limit: SUGGESTIONS_PER_NEED });
  const milliseconds = performance.now() - started;
  const profiles = new Map(
    (
      await findProfiles(
        ctx.db,
        result.matches.map((match) => match.profileId),
      )
    ).map((row) => [row.id, row]),
  );
  const found = result.matches.filter((match) => profiles.get(match.profileId)?.active === true);

  return transaction(ctx.db, async (trx) => {
    const locked = await lockNeed(trx, needId);
    if (locked === undefined || locked.state !== 'published') return nothing;
    if (locked.version !== need.version) return 'changed meanwhile';
    const before = await matchesByProfile(trx, needId);
    const kept = found.filter((match) => isUndecided(before.get(match.profileId)?.state ?? 'suggested'));
    const rows = kept.map((match) => ({
      id: before.get(match.profileId)?.id ?? ctx.newId.opaque(),
      needId,
      profileId: match.profileId,
      origin: 'engine' as const,
      state: 'suggested' as const,
      rank: match.rank,
      score: match.explanation.score,
      modelVersion: match.explanation.modelVersion,
      explanation: JSON.stringify(match.explanation),
      needVersion: need.version,
      profileVersion: profiles.get(match.profileId)?.version ?? 1,
      computedAt: now,
    }));
    const fresh = rows.filter((row) => {
      const old = before.get(row.profileId);
      return (
        old === undefined ||
        old.state === 'superseded' ||
        old.rank !== row.rank ||
        old.score !== row.score ||
        old.modelVersion !== row.modelVersion ||
        old.needVersion !== row.needVersion ||
        old.profileVersion !== row.profileVersion
      );
    });
    await putSuggestions(trx, fresh);
    const wanted = new Set(found.map((match) => match.profileId));
    const gone = [...before].filter(
      ([profileId, match]) => match.state === 'suggested' && match.origin === 'engine' && !wanted.has(profileId),
    );
    await supersedeMatches(
      trx,
      gone.map(([, match]) => match.id),
    );

    const added = rows.filter((row) => before.get(row.profileId)?.state !== 'suggested');
    const scope = needScope(need);
    const ofProfile = (profileId: string, matchId: string) => ({
      ...scope,
      matchId,
      profileId,
      ...(profiles.has(profileId) && { profileOrganisationId: profiles.get(profileId)?.organisationId ?? '' }),
    });
    const goneProfiles = await organisationsOf(
      ctx,
      gone.map(([profileId]) => profileId),
    );
    const events: NewEvent[] = [
      ...added.map((row) => ({
        kind: 'match.suggested' as const,
        ...ofProfile(row.profileId, row.id),
        payload: { rank: row.rank, modelVersion: row.modelVersion },
      })),
      ...gone.map(([profileId, match]) => ({
        kind: 'match.superseded' as const,
        ...scope,
        matchId: match.id,
        profileId,
        ...(goneProfiles.has(profileId) && { profileOrganisationId: goneProfiles.get(profileId) ?? '' }),
      })),
    ];
    if (events.length > 0 || locked.matchedVersion !== need.version) {
      events.push({ kind: 'need.matched', ...scope, payload: summaryOf(need, found, added.length, milliseconds) });
    }
    await record(trx, ctx, events);
    await markNeedMatched(trx, needId, { version: need.version, at: now, milliseconds });
    return { needId, matches: found.length, added: added.length, superseded: gone.length };
  });
}

async function organisationsOf(ctx: IndexContext, profileIds: readonly string[]): Promise<Map<string, string>> {
  return new Map((await findProfiles(ctx.db, profileIds)).map((row) => [row.id, row.organisationId]));
}

function summaryOf(
  need: NeedWithOwner,
  found: readonly Match[],
  added: number,
  milliseconds: number,
): Record<string, unknown> {
  return { needVersion: need.version, matches: found.length, added, milliseconds: Number(milliseconds.toFixed(3)) };
}
