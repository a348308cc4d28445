/** Rewrites packages/db/src/schema.gen.ts from a migrated database: DATABASE_URL=… node infra/bin/schema.ts */
import { writeFile } from 'node:fs/promises';
import pg from 'pg';
import { renderSchema } from '../schema/render.ts';

const url = process.env.DATABASE_URL;
if (url === undefined) {
  console.error('DATABASE_URL: expected the address of a migrated database, such as the one that npm start prints.');
  process.exit(2);
}
const client = new pg.Client({ connectionString: url });
await client.connect();
await writeFile(new URL('../../packages/db/src/schema.gen.ts', import.meta.url), await renderSchema(client));
await client.end();
