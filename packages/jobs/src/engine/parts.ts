import type { EventEmitter } from 'node:events';
import { LANES, type Lane } from '../define.ts';
import type { Engine, FlowProducer, Queue } from './engine.ts';
import { within } from './within.ts';

/** BullMQ's name of each lane's queue. */
export const QUEUE_NAMES: Readonly<Record<Lane, string>> = { prompt: 'navette', bulk: 'navette-bulk' };
/** A queue that nobody works on: what stands in it tells that the engine still knows what it was given. */
const MEMORY_NAME = 'navette-memory';
/** How long parts may take to come up, ms: should the engine go away just then, BullMQ would wait until it is back. */
const OPEN_MS = 5_000;

/** What one who sends jobs needs of BullMQ, on one connection. */
export interface Parts {
  readonly lanes: Readonly<Record<Lane, Queue>>;
  readonly memory: Queue;
  readonly flows: FlowProducer;
}

/**
 * Opens the parts. BullMQ remembers a first connection that failed for good, so parts that did not come up are thrown
 * away, and the next try makes new ones. @throws Error where the engine is away
 */
export async function openParts(engine: Engine): Promise<Parts> {
  await engine.reachable();
  const { connection } = engine;
  const parts: Parts = {
    lanes: {
      prompt: new engine.classes.Queue(QUEUE_NAMES.prompt, { connection }),
      bulk: new engine.classes.Queue(QUEUE_NAMES.bulk, { connection }),
    },
    memory: new engine.classes.Queue(MEMORY_NAME, { connection }),
    flows: new engine.classes.FlowProducer({ connection }),
  };
  try {
    const ready = listOf(parts).map((part) => {
      // What goes wrong is told by the call that it went wrong in.
      const emitter: EventEmitter = part;
      emitter.on('error', () => undefined);
      return part.waitUntilReady();
    });
    await within(OPEN_MS, 'the queue did not come up', Promise.all(ready));
    return parts;
  } catch (error) {
    await closeParts(parts);
    throw error;
  }
}

/** Lets go of the parts, not of the engine's connection. */
export async function closeParts(parts: Parts): Promise<void> {
  await Promise.allSettled(listOf(parts).map((part) => part.close()));
}

function listOf(parts: Parts): (Queue | FlowProducer)[] {
  return [...LANES.map((lane) => parts.lanes[lane]), parts.memory, parts.flows];
}
