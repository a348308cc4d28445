#!/usr/bin/env node
import { run } from './run.ts';

// Under `npm run` the working directory is the project's; npm says from where it was called.
const cwd = process.env.INIT_CWD ?? process.cwd();
const { stdin, stdout, stderr } = process;
const { DATABASE_URL, DATABASE_ROLE, NAVETTE_EMBEDDED, REDIS_URL, FILES_DIR, TAXONOMY_DIR } = process.env;
const database = DATABASE_URL
  ? { url: DATABASE_URL, role: DATABASE_ROLE || undefined, embedded: NAVETTE_EMBEDDED === '1' }
  : undefined;
process.exitCode = await run(process.argv.slice(2), {
  cwd,
  stdin,
  stdout,
  stderr,
  database,
  redisUrl: REDIS_URL || undefined,
  filesDir: FILES_DIR || undefined,
  taxonomyFolder: TAXONOMY_DIR || undefined,
});
