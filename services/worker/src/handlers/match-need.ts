import type { JobCounts, JobPayload } from '@navette/jobs';
import { type IndexContext, suggestMatches } from '@navette/usecases';

/** A need was published or changed, or a profile changed that could answer it. */
export async function matchNeed(ctx: IndexContext, payload: JobPayload<'match-need'>): Promise<JobCounts> {
  const { needId, matches, added, superseded } = await suggestMatches(ctx, payload);
  return { needId, matches, added, superseded };
}
