import { join } from 'node:path';
import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { PROJECT } from '@navette/infra/launcher/home.ts';
import { filesOf, hashOf } from '@navette/infra/launcher/source-hash.ts';
import { ensureTemplate } from '../../support/postgres-template.ts';
import type { BenchCluster } from '../stack/cluster.ts';
import { loadNetwork } from './load.ts';

const PREFIX = 'navette_bench_network_';
/** Everything that decides what is in it, beside the tables themselves. */
const DECIDED_BY = ['infra/seed', 'packages/scoring/src', 'packages/taxonomy/src', 'tests/bench/network'];

/**
 * Makes the database of a network of `size` profiles, where it is not there from an earlier run; those of other sources
 * go away. @returns its name
 */
export async function ensureNetwork(cluster: BenchCluster, size: number): Promise<string> {
  const template = await ensureTemplate(cluster);
  const sources = DECIDED_BY.flatMap((folder) => filesOf(join(PROJECT, folder)));
  const version = `${template.slice(-8)}${hashOf(PROJECT, sources).slice(0, 8)}`;
  const name = `${PREFIX}${version}_${size}`;
  return withClient(cluster.ownerUrl('postgres'), async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [PREFIX],
    );
    const existing = rows.map((row) => row.datname);
    if (existing.includes(name)) return name;
    for (const old of existing.filter((database) => !database.includes(version) || database.endsWith('_unfinished'))) {
      await client.query(`DROP DATABASE ${client.escapeIdentifier(old)} WITH (FORCE)`);
    }
    const unfinished = `${name}_unfinished`;
    await client.query(`CREATE DATABASE ${unfinished} TEMPLATE ${template}`);
    await loadNetwork(cluster.ownerUrl(unfinished), size);
    // Only a whole one bears the name.
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
    return name;
  });
}
