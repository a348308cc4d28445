import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Goes on under the Node that the project brings along, where an older one was called directly.
 * npm finds the right one by itself; this is for those who call a file of `infra/bin`.
 */
export function requireNode24(): void {
  if (Number(process.versions.node.split('.')[0]) >= 24) return;
  const ours = join(import.meta.dirname, '../../node_modules/.bin/node');
  if (existsSync(ours) && process.execve) process.execve(ours, [ours, ...process.argv.slice(1)], process.env);
  console.error(
    `Node 24 is needed, and this is ${process.version}: use npm start, npm test and npm run, which bring it along`,
  );
  process.exit(2);
}
