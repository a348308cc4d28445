import {
  findNeeds,
  findProfile,
  needsSuggesting,
  type ProfileWithOrganisation,
  suggestionFloors,
  transaction,
} from '@navette/db';
import { authorise } from '@navette/domain';
import { profileAsQuestion } from '@navette/matchindex';
import type { IndexContext } from '../context/context.ts';
import { needsAsAsked } from './as-asked.ts';
import { SUGGESTIONS_PER_NEED } from './suggest.ts';
import { sendToMatching } from './want.ts';

/** How many needs a changed profile is tried against, nearest first. */
const NEEDS_TRIED = 200;

/**
 * A profile is new or changed: the needs in which it stands, and those in which it would now, are matched again.
 * @returns ids of the needs that were sent to be matched; those that wait already are not among them
 */
export async function reconsiderProfile(
  ctx: IndexContext,
  input: { readonly profileId: string },
): Promise<readonly string[]> {
  authorise(ctx.actor, 'need.match');
  await ctx.index.catchUp();
  const profile = await findProfile(ctx.db, input.profileId);
  if (profile === undefined) return [];
  const standing = await needsSuggesting(ctx.db, profile.id);
  const winnable = profile.active ? await needsItWouldStandIn(ctx, profile, new Set(standing)) : [];
  return transaction(ctx.db, (trx) => sendToMatching(trx, ctx, [...standing, ...winnable]));
}

/** The same for a batch of profiles, as an import or a merge leaves them. @returns how many needs were sent to be matched */
export async function reconsiderProfiles(
  ctx: IndexContext,
  profileIds: readonly string[],
): Promise<{ readonly profiles: number; readonly needs: number }> {
  let needs = 0;
  for (const profileId of profileIds) needs += (await reconsiderProfile(ctx, { profileId })).length;
  return { profiles: profileIds.length, needs };
}

/** Needs near the profile, without those in `besides` and those that wait for their matches, in which it would be suggested. */
async function needsItWouldStandIn(
  ctx: IndexContext,
  profile: ProfileWithOrganisation,
  besides: ReadonlySet<string>,
): Promise<string[]> {
  const near = ctx.index.needs.match(profileAsQuestion(profile), { limit: NEEDS_TRIED });
  const ids = near.matches.map((match) => match.profileId).filter((id) => !besides.has(id));
  const floors = new Map((await suggestionFloors(ctx.db, ids)).map((floor) => [floor.id, floor]));
  const needs = await findNeeds(ctx.db, [...floors.keys()]);
  const asked = await needsAsAsked(ctx, needs);
  return needs
    .filter((need) => {
      const explanation = ctx.index.profiles.explain(asked(need), profile.id);
      if (explanation?.eligible !== true) return false;
      const floor = floors.get(need.id);
      return floor === undefined || floor.count < SUGGESTIONS_PER_NEED || explanation.score > (floor.lowest ?? 0);
    })
    .map((need) => need.id);
}
