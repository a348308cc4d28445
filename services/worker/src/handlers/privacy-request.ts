import type { JobCounts, JobPayload } from '@navette/jobs';
import { type Context, carryOutPrivacyRequest, type FileContext } from '@navette/usecases';

/** Somebody asked for a copy of their data, or to be forgotten. */
export async function carryOutRequest(
  ctx: Context & FileContext,
  payload: JobPayload<'privacy-request'>,
): Promise<JobCounts> {
  const { kind, state } = await carryOutPrivacyRequest(ctx, payload.privacyRequestId);
  return { privacyRequestId: payload.privacyRequestId, kind, state };
}
