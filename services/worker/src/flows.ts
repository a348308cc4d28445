import type { ChildRequest, JobRequest } from '@navette/jobs';
import { type Context, unfinishedRematchParts } from '@navette/usecases';

/**
 * The jobs that a job waits for: those of its parts that are not done. Whatever was done before the queue was lost, or
 * the run broke off, is not done again. @returns undefined for a job that waits for none
 */
export async function childrenOf(ctx: Context, request: JobRequest): Promise<readonly ChildRequest[] | undefined> {
  if (request.name !== 'rematch-all') return undefined;
  const { rematchId } = request.payload;
  const parts = await unfinishedRematchParts(ctx, rematchId);
  return parts.map((part) => ({ key: String(part), name: 'rematch-part', payload: { rematchId, part } }));
}
