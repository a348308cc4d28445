import { listLiveWorkers, pendingMigrations } from '@navette/db';
import { describeRoute } from 'hono-openapi';
import type { Parts } from '../http/environment.ts';
import { createRouter } from '../http/factory.ts';

/** A worker that gave no sign of life for this long is taken for dead, ms. */
const WORKER_SILENCE_MS = 8_000;
/** How long a check may take before the part counts as missing, ms. */
const CHECK_MS = 3_000;

type Part = 'database' | 'migrations' | 'queue' | 'worker_index';

/** `GET /live`: the process answers. `GET /ready`: everything that a need passes through is there. */
export const healthRoutes = createRouter()
  .get(
    '/live',
    describeRoute({
      operationId: 'live',
      tags: ['health'],
      summary: 'The process answers',
      responses: { 200: { description: 'It does.' } },
    }),
    (c) => c.json({ status: 'live' as const }),
  )
  .get(
    '/ready',
    describeRoute({
      operationId: 'ready',
      tags: ['health'],
      summary: 'Database, migrations, queue and the index of a worker are there',
      responses: { 200: { description: 'All are.' }, 503: { description: '`missing` names what is not.' } },
    }),
    async (c) => {
      const missing = await missingParts(c.get('parts'));
      return missing.length === 0
        ? c.json({ status: 'ready' as const, missing })
        : c.json({ status: 'not ready' as const, missing }, 503);
    },
  );

async function missingParts(parts: Parts): Promise<Part[]> {
  const { db } = parts.database;
  const checks: Record<Part, () => Promise<boolean>> = {
    database: async () => (await db.selectFrom('editions').select('id').limit(1).execute()).length === 1,
    migrations: async () => (await pendingMigrations(db)).length === 0,
    queue: async () => (await parts.queue.counts()) !== undefined,
    worker_index: async () =>
      (await listLiveWorkers(db, new Date(Date.now() - WORKER_SILENCE_MS))).some((worker) => worker.indexReady),
  };
  const results = await Promise.all(
    (Object.keys(checks) as Part[]).map(async (part) => {
      try {
        return (await within(checks[part]())) ? [] : [part];
      } catch (error) {
        parts.logger.debug({ part, err: error }, 'not ready');
        return [part];
      }
    }),
  );
  return results.flat();
}

function within(work: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), CHECK_MS);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
