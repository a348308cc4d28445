import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { HonoAdapter } from '@bull-board/hono';
import { serveStatic } from '@hono/node-server/serve-static';
import type { BoardQueues } from '@navette/jobs';
import { Hono } from 'hono';

/** Where the board is mounted. */
export const BOARD_PATH = '/api/queues';

/** A look into the queue, for administrators. */
export interface QueueBoard {
  /** Answers a request below `BOARD_PATH`. @throws Error where the queue is away */
  answer(request: Request): Promise<Response>;
  close(): Promise<void>;
}

type AdaptedQueue = ConstructorParameters<typeof BullMQAdapter>[0];

/** The board's own page asks Google for its letters; it does as well with the reader's. */
const ELSEWHERE = /<link[^>]+href="https?:[^>]*>/g;

/** A board over the queues that `open` opens, once somebody asks for it and the queue is there. */
export function createBoard(open: () => Promise<BoardQueues>): QueueBoard {
  let opened: Promise<{ app: Hono; queues: BoardQueues }> | undefined;

  function ready(): Promise<{ app: Hono; queues: BoardQueues }> {
    opened ??= open().then(
      (queues) => ({ app: mount(queues), queues }),
      (error: unknown) => {
        opened = undefined;
        throw error;
      },
    );
    return opened;
  }

  return {
    async answer(request) {
      const { app } = await ready();
      const response = await app.fetch(request);
      if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
      const page = (await response.text()).replaceAll(ELSEWHERE, '');
      return new Response(page, { status: response.status, headers: { 'content-type': 'text/html; charset=utf-8' } });
    },
    async close() {
      const parts = await opened?.catch(() => undefined);
      await parts?.queues.close();
    },
  };
}

function mount({ queues }: BoardQueues): Hono {
  const server = new HonoAdapter(serveStatic);
  server.setBasePath(BOARD_PATH);
  createBullBoard({
    // The adapter's type names BullMQ's Redis backend only; it asks the queue itself which one it has.
    queues: queues.map((queue) => new BullMQAdapter(queue as unknown as AdaptedQueue)),
    serverAdapter: server,
    options: {
      uiBasePath: dirname(createRequire(import.meta.url).resolve('@bull-board/ui/package.json')),
      uiConfig: { boardTitle: 'Navette' },
    },
  });
  return new Hono().route(BOARD_PATH, server.registerPlugin());
}
