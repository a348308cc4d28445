import type { JobCounts, JobPayload } from '@navette/jobs';
import { finishRematch, type IndexContext } from '@navette/usecases';

/** Every part of a run over all needs had its turn. */
export async function rematchAll(ctx: IndexContext, payload: JobPayload<'rematch-all'>): Promise<JobCounts> {
  await finishRematch(ctx, payload.rematchId);
  return { rematchId: payload.rematchId };
}
