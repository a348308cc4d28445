import { listLiveWorkers } from '@navette/db';
import { type Finding, found } from '../finding.ts';
import type { Patient } from '../patient.ts';

/** A worker beats every second; silent for longer than this, it is not there. */
const SILENT_MS = 15_000;

/** Whether somebody does the jobs. */
export async function checkWorkers({ db, now }: Patient): Promise<Finding> {
  const workers = await listLiveWorkers(db, new Date(now.getTime() - SILENT_MS));
  return workers.length > 0
    ? found('workers', 'ok', 'workers_ok', { count: workers.length })
    : found('workers', 'failed', 'workers_none');
}
