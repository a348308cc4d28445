import type { JobCounts, JobPayload } from '@navette/jobs';
import { type IndexContext, proposeDuplicates } from '@navette/usecases';

/** Organisations are new or changed, and may be known already under another name. */
export async function findDuplicates(ctx: IndexContext, payload: JobPayload<'find-duplicates'>): Promise<JobCounts> {
  const { organisationIds } = payload;
  const { compared, proposed, withdrawn } = await proposeDuplicates(ctx, organisationIds);
  return { organisations: organisationIds.length, compared, proposed, withdrawn };
}
