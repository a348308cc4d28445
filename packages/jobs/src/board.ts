import type { QueueConnection } from './connection.ts';
import { LANES } from './define.ts';
import type { Queue } from './engine/engine.ts';
import { openEngine } from './engine/open.ts';
import { closeParts, openParts } from './engine/parts.ts';

/** BullMQ's own queues, for a board that shows them; of one lane each. */
export interface BoardQueues {
  readonly queues: readonly Queue[];
  close(): Promise<void>;
}

/** Opens BullMQ's own queues, on either engine. @throws Error where the queue is away; it may be tried again */
export async function openBoardQueue(connection: QueueConnection): Promise<BoardQueues> {
  const engine = openEngine(connection, { to: 'send' });
  try {
    const parts = await openParts(engine);
    return {
      queues: LANES.map((lane) => parts.lanes[lane]),
      async close() {
        await closeParts(parts);
        await engine.close();
      },
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}
