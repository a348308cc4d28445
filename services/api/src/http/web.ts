import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import type { Environment } from './environment.ts';

const A_YEAR = 'public, max-age=31536000, immutable';

/** Serves the built web: its files, named after their content, for a year; its one page for every other address. */
export function serveWeb(app: Hono<Environment>, webRoot: string): void {
  const files = serveStatic<Environment>({ root: webRoot });
  app.use('/assets/*', async (c, next) => {
    const answer = await files(c, next);
    if (answer instanceof Response && answer.status === 200) answer.headers.set('cache-control', A_YEAR);
    return answer;
  });
  app.get('*', async (c, next) => {
    const path = c.req.path;
    if (path.startsWith('/api/')) return next();
    if (/\.[a-z0-9]{2,5}$/i.test(path)) return files(c, next);
    const page = join(webRoot, 'index.html');
    if (!existsSync(page)) return next();
    return c.html(await readFile(page, 'utf8'), 200, { 'cache-control': 'no-cache' });
  });
}
