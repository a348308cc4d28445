import type { JobCounts, JobPayload } from '@navette/jobs';
import { type PostContext, sendMail } from '@navette/usecases';

/** A mail was written, or its time came once more. */
export async function sendOneMail(ctx: PostContext, payload: JobPayload<'send-mail'>): Promise<JobCounts> {
  return { mailId: payload.mailId, state: (await sendMail(ctx, payload.mailId)) ?? 'not waiting' };
}
