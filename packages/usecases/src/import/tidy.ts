import { cleanImportedRows, failSilentImports } from '@navette/db';
import { authorise } from '@navette/domain';
import type { Context } from '../context/context.ts';

/** An import without a sign of life for this long, and without a worker to take it up, has been cut short, ms. */
const SILENCE_MS = 60 * 60_000;
/** What became of each row is kept for this long, ms. */
const KEPT_MS = 30 * 24 * 3600_000;
const CLEANED_AT_ONCE = 50_000;

/** Ends imports whose command line or upload died, and forgets old reports. To be called by the clock. */
export async function tidyImports(ctx: Context): Promise<{ readonly ended: number; readonly forgotten: number }> {
  authorise(ctx.actor, 'import.run');
  const now = ctx.now();
  const ended = await failSilentImports(ctx.db, new Date(now.getTime() - SILENCE_MS), now);
  const forgotten = await cleanImportedRows(ctx.db, new Date(now.getTime() - KEPT_MS), CLEANED_AT_ONCE);
  return { ended, forgotten };
}
