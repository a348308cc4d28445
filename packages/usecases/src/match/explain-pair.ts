import type { Pair } from '@navette/contracts';
import { findProfile, matchesByProfile } from '@navette/db';
import { authorise, DomainError, notFound } from '@navette/domain';
import type { IndexContext } from '../context/context.ts';
import { needSubject } from '../need/subject.ts';
import { visibleNeed } from '../need/update.ts';
import { needsAsAsked } from './as-asked.ts';
import { narrated } from './narrated.ts';

/** Why, or why not, any pair of a need and a profile, as the engine sees it now. For the owner's side. */
export async function explainPair(ctx: IndexContext, needId: string, profileId: string): Promise<Pair> {
  const need = await visibleNeed(ctx, needId);
  authorise(ctx.actor, 'match.explain_any', needSubject(need));
  const profile = await findProfile(ctx.db, profileId);
  if (profile === undefined || !profile.active) throw notFound();
  await ctx.index.catchUp();
  const asked = await needsAsAsked(ctx, [need]);
  const explanation = ctx.index.profiles.explain(asked(need), profileId);
  if (explanation === undefined)
    throw new DomainError('unavailable', 'The profile is not in the index yet; ask again.');
  const stored = (await matchesByProfile(ctx.db, needId)).get(profileId);
  return {
    needId,
    profile: {
      id: profile.id,
      title: profile.title,
      organisation: { id: profile.organisationId, name: profile.organisationName },
    },
    matchId: stored?.id ?? null,
    state: stored?.state ?? null,
    explanation: narrated(explanation, ctx.language, {
      needTitle: need.title,
      profileName: profile.organisationName,
    }),
  };
}
