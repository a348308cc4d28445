import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedDatabase } from '@navette/infra/launcher/database/embedded.ts';
import { keepSecrets, PROJECT } from '@navette/infra/launcher/home.ts';
import { type Lock, takeLock } from '@navette/infra/launcher/lock.ts';
import { runOnce } from '@navette/infra/launcher/process/run-once.ts';
import { stopChild } from '@navette/infra/launcher/process/stop.ts';
import { STOP_SERVER } from '@navette/infra/postgres/server.ts';

/** Test runs at the same time in one checkout that a server each is kept for. */
const SLOTS = 8;

/** Its databases live for one run, so nothing waits for the disk. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** A database server for one run of the tests. */
export interface TestCluster {
  /** Reaches one of its databases with all rights. */
  ownerUrl(database: string): string;
  /** Reaches one of its databases as the services do. */
  appUrl(database: string): string;
  readonly appPassword: string;
  stop(): Promise<void>;
}

/** Starts the server of the first slot that no other test run uses; its data folder is kept from run to run. */
export async function startTestCluster(): Promise<TestCluster> {
  const { folder, lock } = takeSlot();
  const secrets = keepSecrets(join(folder, 'secrets.json'));
  const said: string[] = [];
  const embedded = await EmbeddedDatabase.prepare({
    folder: join(folder, 'postgres'),
    ownerPassword: secrets.databaseOwner,
    durable: false,
    settings: FORGETFUL,
    onLine: (line) => said.push(line),
    run: (program) => runOnce(program, (line) => said.push(line)).finished,
  });
  const server = await embedded.start();
  return {
    ownerUrl: (database) => embedded.ownerUrl(database),
    appUrl: (database) => embedded.appUrl(secrets.databaseApp, database),
    appPassword: secrets.databaseApp,
    async stop() {
      await stopChild(server, STOP_SERVER);
      lock.release();
    },
  };
}

function takeSlot(): { folder: string; lock: Lock } {
  for (let slot = 1; slot <= SLOTS; slot += 1) {
    const folder = join(PROJECT, '.navette/test', String(slot));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const lock = takeLock(join(folder, 'lock'));
    if (lock) return { folder, lock };
  }
  throw new Error(`${SLOTS} test runs are under way in this checkout already`);
}
