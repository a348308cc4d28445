import { setTimeout as sleep } from 'node:timers/promises';
import type { NeedInput } from '@navette/contracts';
import type { Caller } from '../http/caller.ts';
import { type Parts, type Walked, walkNeed } from './walk.ts';

/** What became of needs: those that came through, and why others did not. */
export interface Arrived {
  readonly walked: readonly Walked[];
  readonly failures: readonly string[];
}

/** Between two needs when nothing else happens, ms; varied, so as not to beat in time with anybody's timer. */
const PAUSE_MS = 60;
const PAUSE_VARIED_MS = 97;

/** One need after the other, with a pause between: the time until `untilMs` from now is over, or no need is left. */
export async function arriveIdle(
  callers: readonly Caller[],
  needs: readonly NeedInput[],
  untilMs: number,
  parts: Parts,
): Promise<Arrived> {
  const [walked, failures]: [Walked[], string[]] = [[], []];
  const giveUpAt = performance.now() + untilMs;
  for (const [index, need] of needs.entries()) {
    if (performance.now() > giveUpAt) break;
    try {
      walked.push(await walkNeed(callerOf(callers, index), need, performance.now(), parts));
    } catch (error) {
      failures.push(messageOf(error));
    }
    await sleep(PAUSE_MS + ((index * 37) % PAUSE_VARIED_MS));
  }
  return { walked, failures };
}

/**
 * An open loop: each need comes at its fixed time, whatever became of those before it. Times count from when it was due,
 * so that a service that falls behind, or a client that does, cannot make the figures better by slowing the arrivals.
 */
export async function arriveSteadily(
  callers: readonly Caller[],
  needs: readonly NeedInput[],
  perSecond: number,
  parts: Parts,
): Promise<Arrived> {
  const [walked, failures]: [Walked[], string[]] = [[], []];
  const start = performance.now();
  const under: Promise<void>[] = [];
  for (const [index, need] of needs.entries()) {
    const due = start + (index * 1_000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    under.push(
      walkNeed(callerOf(callers, index), need, due, parts).then(
        (one) => void walked.push(one),
        (error: unknown) => void failures.push(messageOf(error)),
      ),
    );
  }
  await Promise.all(under);
  return { walked, failures };
}

function callerOf(callers: readonly Caller[], index: number): Caller {
  const caller = callers[index % callers.length];
  if (caller === undefined) throw new Error('nobody is there to ask');
  return caller;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
