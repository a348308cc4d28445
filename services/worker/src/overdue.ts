import { type Database, listUnfinished, markDispatched, resendOverdue } from '@navette/db';
import type { JobQueue } from '@navette/jobs';

/** After this long a job that is not done is looked for, ms. */
const PATIENCE_MS = 30_000;
const LOOKED_FOR_AT_ONCE = 500;

/**
 * Looks for the jobs that the outbox has for not done since long: the net under the queue's memory, for single jobs
 * that were lost, and for ends of jobs that could not be noted because the database was away.
 * @returns how many were sent again
 */
export async function bringBackOverdue(database: Database, queue: JobQueue, now: Date): Promise<number> {
  const { db } = database;
  const before = new Date(now.getTime() - PATIENCE_MS);
  const ids = await listUnfinished(db, before, LOOKED_FOR_AT_ONCE);
  if (ids.length === 0) return 0;
  const known = await queue.look(ids);
  // A job's row goes before its end is noted in the queue: what has no row by now ended well while we looked.
  const unfinished = await listUnfinished(db, before, LOOKED_FOR_AT_ONCE);
  const those = (...knowledge: unknown[]) => unfinished.filter((id) => knowledge.includes(known.get(id)));
  await queue.forget(those('ended'));
  // What waits for its parts goes too, for the parts that may be lost.
  await resendOverdue(db, those('lost', 'ended', 'waits'));
  // Known to be in the queue as of now: not looked for again before their turn.
  await markDispatched(db, those('held'));
  return those('lost', 'ended').length;
}
