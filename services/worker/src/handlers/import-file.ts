import type { JobCounts, JobPayload } from '@navette/jobs';
import { type IndexContext, runImport } from '@navette/usecases';

/** A file was sent to be tried or taken in; killed half-way, the next run completes it. */
export async function importFile(ctx: IndexContext, payload: JobPayload<'import-file'>): Promise<JobCounts> {
  const { importId } = payload;
  const counts = await runImport(ctx, importId);
  return { importId, ...counts };
}
