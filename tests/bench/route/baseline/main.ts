import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { createPool } from '@navette/db';
import { createBaseline } from './app.ts';
import type { BaselineSettings } from './settings.ts';

/** As the product's API has it. */
const MAX_CONNECTIONS = 20;

/** The process of the bare routes: `main.ts SETTINGS.json`. */
const settings: BaselineSettings = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const pool = createPool({ connectionString: settings.databaseUrl, maxConnections: MAX_CONNECTIONS });
const server = serve({ fetch: createBaseline(settings, pool).fetch, port: settings.port, hostname: '127.0.0.1' });

for (const signal of ['SIGTERM', 'disconnect'] as const) {
  process.once(signal, () => {
    server.close();
    void pool.end().finally(() => process.exit(0));
  });
}
