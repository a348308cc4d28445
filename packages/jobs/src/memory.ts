import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Engine } from './engine/engine.ts';
import type { Parts } from './engine/parts.ts';

/** The one job of the memory queue; it is never worked on. */
const MARK = 'mark';
const MARK_DATA = z.object({ epoch: z.string(), incarnation: z.string() });

/**
 * The time since which the queue knows everything that it was given. Undefined where it may not: it was emptied, or its
 * server was started again from what it had last written down.
 */
export async function readEpoch(engine: Engine, { memory }: Pick<Parts, 'memory'>): Promise<string | undefined> {
  const mark = MARK_DATA.safeParse((await memory.getJob(MARK))?.data);
  return mark.data?.incarnation === (await engine.incarnation()) ? mark.data.epoch : undefined;
}

/**
 * Begins to count on the queue's memory. Of several that begin at once, one wins, or one after the other does: each of
 * them sees a change then. @returns the epoch that holds now
 */
export async function beginEpoch(engine: Engine, parts: Pick<Parts, 'memory'>): Promise<string> {
  const incarnation = await engine.incarnation();
  const held = await parts.memory.getJob(MARK);
  if (held !== undefined && (await readEpoch(engine, parts)) === undefined) {
    await held.remove().catch(() => undefined);
  }
  await parts.memory.add(MARK, { epoch: randomUUID(), incarnation }, { jobId: MARK });
  const begun = await readEpoch(engine, parts);
  if (begun === undefined) throw new Error('the queue forgot its mark at once');
  return begun;
}
