import type { JobCounts, JobPayload } from '@navette/jobs';
import { type IndexContext, reconsiderProfiles } from '@navette/usecases';

/** Profiles are new or changed by the hundred: an import, a merge. */
export async function matchProfiles(ctx: IndexContext, payload: JobPayload<'match-profiles'>): Promise<JobCounts> {
  const { profiles, needs } = await reconsiderProfiles(ctx, payload.profileIds);
  return { profiles, needs };
}
