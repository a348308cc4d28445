import type { JobPayload } from '@navette/jobs';
import { type IndexContext, reconsiderProfile } from '@navette/usecases';

/** A profile is new or changed. */
export async function matchProfile(ctx: IndexContext, payload: JobPayload<'match-profile'>): Promise<void> {
  await reconsiderProfile(ctx, payload);
}
