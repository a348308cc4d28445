import { addMatchInput, type Match } from '@navette/contracts';
import {
  findMatch,
  findProfiles,
  insertManualMatch,
  listVetoes,
  lockNeed,
  matchesByProfile,
  transaction,
  updateMatch,
} from '@navette/db';
import { authorise, DomainError, invalidField, notFound } from '@navette/domain';
import type { z } from 'zod';
import type { IndexContext } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { needScope, needSubject } from '../need/subject.ts';
import { visibleNeed } from '../need/update.ts';
import { organisationsKeptAway } from '../veto/kept-away.ts';
import { needsAsAsked } from './as-asked.ts';
import { matchView } from './view.ts';

/**
 * A facilitator adds a startup by hand that the engine did not find: a match like any other, explained as the engine sees
 * it, gates that stop it included, and left standing by later runs. What is listed already is answered as it is.
 * @throws DomainError `not_found`, `forbidden`, `illegal_transition`, `invalid`, `unavailable`
 */
export async function addMatch(
  ctx: IndexContext,
  needId: string,
  input: z.input<typeof addMatchInput>,
): Promise<Match> {
  const need = await visibleNeed(ctx, needId);
  authorise(ctx.actor, 'match.decide', needSubject(need));
  const { profileId } = parse(addMatchInput, input);
  if (need.state !== 'published') {
    throw new DomainError('illegal_transition', 'Startups are added to a published need.');
  }
  const profiles = new Map((await findProfiles(ctx.db, [profileId])).map((profile) => [profile.id, profile]));
  const profile = profiles.get(profileId);
  if (profile === undefined || !profile.active) {
    throw invalidField('/profileId', 'unknown_profile', 'the id of an active profile');
  }
  const keptAway = await organisationsKeptAway(ctx.db, await listVetoes(ctx.db, need.organisationId, needId), profiles);
  if (keptAway.has(profile.organisationId)) {
    throw invalidField('/profileId', 'vetoed', 'a startup that the owner does not keep away');
  }
  await ctx.index.catchUp();
  const asked = await needsAsAsked(ctx, [need]);
  const explanation = ctx.index.profiles.explain(asked(need), profileId);
  if (explanation === undefined) {
    throw new DomainError('unavailable', 'The profile is not in the index yet; ask again.');
  }
  const row = await transaction(ctx.db, async (trx) => {
    await lockNeed(trx, needId);
    const standing = await matchesByProfile(trx, needId);
    const same = standing.get(profileId);
    if (same !== undefined && same.state !== 'superseded') return findMatch(trx, same.id);
    const id = same?.id ?? ctx.newId.opaque();
    const facts = {
      origin: 'manual' as const,
      state: 'suggested' as const,
      rank: Math.max(0, ...[...standing.values()].map((match) => match.rank)) + 1,
      score: explanation.score,
      modelVersion: explanation.modelVersion,
      explanation: JSON.stringify(explanation),
      needVersion: need.version,
      profileVersion: profile.version,
      computedAt: ctx.now(),
    };
    if (same === undefined) await insertManualMatch(trx, { id, needId, profileId, ...facts });
    else {
      const before = await findMatch(trx, same.id);
      await updateMatch(trx, same.id, before?.version ?? 0, facts);
    }
    await record(trx, ctx, [
      {
        kind: 'match.suggested',
        ...needScope(need),
        matchId: id,
        profileId,
        profileOrganisationId: profile.organisationId,
        payload: { rank: facts.rank, modelVersion: facts.modelVersion, origin: 'manual' },
      },
    ]);
    return findMatch(trx, id);
  });
  if (row === undefined) throw notFound();
  return matchView(row, need.title, ctx.language);
}
