import { join } from 'node:path';
import { createServer } from 'vite';
import { PROJECT } from '../home.ts';

/**
 * The development server of the pages, a process of its own: it gives them out from source on HOST and PORT, reloads
 * them on change, and passes /api on to API_URL. It leaves on TERM and when its launcher is gone.
 */
const server = await createServer({
  root: join(PROJECT, 'services/web'),
  server: {
    host: process.env.HOST ?? '127.0.0.1',
    port: Number(process.env.PORT),
    strictPort: true,
    // The cookies and the check of the origin see the address that the browser uses.
    proxy: { '/api': { target: process.env.API_URL ?? '', changeOrigin: false } },
  },
});
await server.listen();

const leave = () => process.exit(0);
process.once('SIGTERM', leave);
process.once('disconnect', leave);
