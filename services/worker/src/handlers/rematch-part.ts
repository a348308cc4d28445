import type { JobCounts, JobPayload } from '@navette/jobs';
import { type IndexContext, rematchPart } from '@navette/usecases';

/** One part of a run over all needs. */
export async function rematchOnePart(ctx: IndexContext, payload: JobPayload<'rematch-part'>): Promise<JobCounts> {
  const { needs } = await rematchPart(ctx, payload.rematchId, payload.part);
  return { rematchId: payload.rematchId, part: payload.part, needs };
}
