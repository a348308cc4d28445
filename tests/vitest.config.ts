import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const workers = Math.min(availableParallelism(), 4);

/**
 * The suites, in the order in which they run: the quickest to fail first, and one at a time those that start
 * the whole product.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,services}/*/src/**/*.test.{ts,tsx}', 'infra/**/*.test.ts', 'tests/quality/**/*.test.ts'],
          // Modules are loaded once for all files: two thirds of the time went into loading them again for each.
          isolate: false,
          // Long enough for a machine that does other things at the same time.
          testTimeout: 90_000,
          maxWorkers: workers,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'medium',
          include: ['tests/medium/**/*.test.ts'],
          exclude: ['tests/medium/launcher/**', 'tests/medium/queue-redis.test.ts'],
          globalSetup: ['tests/support/postgres-setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 60_000,
          maxWorkers: workers,
          provide: { engine: 'postgres' },
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          // The same once more with the queue on a real Redis, but for what has nothing to do with a queue, or tries
          // both engines by itself.
          name: 'medium-redis',
          include: ['tests/medium/**/*.test.ts'],
          exclude: [
            'tests/medium/launcher/**',
            'tests/medium/{backup,backup-refused,bench,bench-match,conditional,docs,export,feed,figures,generated-client}.test.ts',
            'tests/medium/{identity,security}-*.test.ts',
            'tests/medium/{idempotency,import-killed,leak,leak-stages,look-up,policy,request-log,shortlist}.test.ts',
            'tests/medium/{queue-board,rate-limit,schema,sessions,statement,establishments}.test.ts',
            'tests/medium/{activities,asking,attachments,clocks-of-waits,inbound-*,meetings,messages,my-day,outcomes,owners-yes}.test.ts',
            'tests/medium/{claims-by-domain,list-filters,models,people-changed,taxonomy-labels}.test.ts',
          ],
          globalSetup: ['tests/support/postgres-setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 60_000,
          maxWorkers: workers,
          provide: { engine: 'redis' },
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'launcher',
          include: ['tests/medium/launcher/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/postgres-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});
