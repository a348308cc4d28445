import { failOutbox } from '@navette/db';
import { JOBS } from '@navette/jobs';
import { type Context, giveUpPrivacyRequest } from '@navette/usecases';

/**
 * A job gave up after its last try: its row stays for people to see, and whoever asked for their data, or to be forgotten,
 * reads that it failed rather than that it still runs.
 */
export async function giveUp(ctx: Context, id: string, error: string): Promise<void> {
  const given = await failOutbox(ctx.db, id, error);
  if (given?.job !== 'privacy-request') return;
  const { privacyRequestId } = JOBS['privacy-request'].payload.parse(given.payload);
  await giveUpPrivacyRequest(ctx, privacyRequestId);
}
