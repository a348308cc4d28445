import { LANES } from './define.ts';
import type { Queue } from './engine/engine.ts';
import type { Parts } from './engine/parts.ts';

/**
 * What the queue knows of a job. `held`: it will be, or is being, done. `ended`: done or given up. `waits`: for the jobs
 * that it is made of. `lost`: nothing.
 */
export type Knowledge = 'held' | 'ended' | 'waits' | 'lost';

/** How many jobs are asked after at a time. */
const AT_ONCE = 50;

/** What one lane knows of each of the jobs. */
export async function lookIn(queue: Queue, ids: readonly string[]): Promise<Map<string, Knowledge>> {
  const known = new Map<string, Knowledge>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    await Promise.all(
      ids.slice(start, start + AT_ONCE).map(async (id) => {
        known.set(id, knowledgeOf(await queue.getJobState(id)));
      }),
    );
  }
  return known;
}

/** What the queue knows of each of the jobs, whatever their lane. */
export async function lookFor({ lanes }: Parts, ids: readonly string[]): Promise<Map<string, Knowledge>> {
  const known = new Map<string, Knowledge>();
  let sought = ids;
  for (const lane of LANES) {
    for (const [id, knowledge] of await lookIn(lanes[lane], sought)) known.set(id, knowledge);
    sought = ids.filter((id) => known.get(id) === 'lost');
  }
  return known;
}

/** Takes ended jobs out of the queue, so that it takes them once more. */
export async function forget({ lanes }: Parts, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    for (const lane of LANES) await lanes[lane].remove(id);
  }
}

function knowledgeOf(state: string): Knowledge {
  if (state === 'unknown') return 'lost';
  if (state === 'completed' || state === 'failed') return 'ended';
  return state === 'waiting-children' ? 'waits' : 'held';
}
