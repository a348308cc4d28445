import { join } from 'node:path';
import { EmbeddedDatabase } from '@navette/infra/launcher/database/embedded.ts';
import { keepSecrets } from '@navette/infra/launcher/home.ts';
import { runOnce } from '@navette/infra/launcher/process/run-once.ts';
import { stopChild } from '@navette/infra/launcher/process/stop.ts';
import { STOP_SERVER } from '@navette/infra/postgres/server.ts';
import type { TestCluster } from '../../support/postgres-cluster.ts';

/** A database server as `npm start` brings it up: what it says is written, is on the disk. */
export interface BenchCluster extends TestCluster {
  readonly sessionSecret: string;
}

/** Starts the server of a folder, made at the first time. */
export async function startBenchCluster(folder: string): Promise<BenchCluster> {
  const secrets = keepSecrets(join(folder, 'secrets.json'));
  const embedded = await EmbeddedDatabase.prepare({
    folder: join(folder, 'postgres'),
    ownerPassword: secrets.databaseOwner,
    durable: true,
    onLine: () => undefined,
    run: (program) => runOnce(program, () => undefined).finished,
  });
  const server = await embedded.start();
  return {
    ownerUrl: (database) => embedded.ownerUrl(database),
    appUrl: (database) => embedded.appUrl(secrets.databaseApp, database),
    appPassword: secrets.databaseApp,
    sessionSecret: secrets.session,
    stop: () => stopChild(server, STOP_SERVER),
  };
}
