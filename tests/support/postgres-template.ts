import { join } from 'node:path';
import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { ensureAppLogin } from '@navette/infra/launcher/database/embedded.ts';
import { PROJECT } from '@navette/infra/launcher/home.ts';
import { filesOf, hashOf } from '@navette/infra/launcher/source-hash.ts';
import { migrateEverything } from '@navette/infra/migrate/migrate-everything.ts';
import type { TestCluster } from './postgres-cluster.ts';

const TEMPLATE = 'navette_template_';
/** How the name of every database begins that a test works on. */
export const COPY = 'navette_test_';

/** Everything that decides what a migrated database looks like, the libraries that migrate their own part included. */
const DECIDED_BY = ['packages/db/src', 'packages/identity/src', 'packages/jobs/src', 'infra/migrate'];

/**
 * Migrates the one database that all others are copied from, where what decides its shape has changed since the last run.
 * Removes what earlier runs left.
 * @returns its name
 */
export async function ensureTemplate(cluster: TestCluster): Promise<string> {
  const name = TEMPLATE + sourceHash().slice(0, 16);
  const unfinished = `${name}_unfinished`;
  await withClient(cluster.ownerUrl('postgres'), async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      `SELECT datname FROM pg_database WHERE starts_with(datname, $1) OR starts_with(datname, $2)`,
      [TEMPLATE, COPY],
    );
    const existing = rows.map((row) => row.datname);
    for (const old of existing.filter((database) => database !== name)) {
      await client.query(`DROP DATABASE ${client.escapeIdentifier(old)} WITH (FORCE)`);
    }
    if (existing.includes(name)) return;
    await client.query(`CREATE DATABASE ${unfinished}`);
    await migrateEverything(cluster.ownerUrl(unfinished));
    await ensureAppLogin(cluster.ownerUrl(unfinished), cluster.appPassword);
    // Only a whole one bears the name.
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  });
  return name;
}

function sourceHash(): string {
  const files = DECIDED_BY.flatMap((folder) => filesOf(join(PROJECT, folder)));
  return hashOf(PROJECT, [...files, join(PROJECT, 'pnpm-lock.yaml')]);
}
