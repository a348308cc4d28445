import type { JobCounts, JobPayload } from '@navette/jobs';
import { type IndexContext, reconsiderProfile } from '@navette/usecases';

/** A profile is new or changed. */
export async function matchProfile(ctx: IndexContext, payload: JobPayload<'match-profile'>): Promise<JobCounts> {
  const needs = await reconsiderProfile(ctx, payload);
  return { profileId: payload.profileId, needs: needs.length };
}
