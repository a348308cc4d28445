import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RUNTIME_ROLE } from '@navette/db';
import { type Account, chooseAccount } from '../../postgres/account.ts';
import { type PostgresBinaries, postgresBinaries } from '../../postgres/binaries.ts';
import { ensureCluster, OWNER } from '../../postgres/cluster.ts';
import { freePort } from '../../postgres/port.ts';
import { HOST, PortTaken, type ServerRequest, startServer } from '../../postgres/server.ts';
import { writePrivately } from '../home.ts';
import type { Runner } from '../process/run-once.ts';
import type { Child } from '../process/spawn.ts';
import { withClient } from './connect.ts';

/** The login of the services: a member of the role that the migrations make and grant to. */
const APP = 'navette_app';

export interface EmbeddedRequest {
  /** The data folder. */
  readonly folder: string;
  readonly ownerPassword: string;
  readonly durable: boolean;
  readonly settings?: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
  readonly run: Runner;
}

/** A database server of our own on this machine. */
export class EmbeddedDatabase {
  readonly #request: EmbeddedRequest;
  readonly #server: { binaries: PostgresBinaries; account: Account };
  #port: number | undefined;

  private constructor(request: EmbeddedRequest, server: { binaries: PostgresBinaries; account: Account }) {
    this.#request = request;
    this.#server = server;
  }

  /** Makes the data folder where there is none; starts nothing yet. */
  static async prepare(request: EmbeddedRequest): Promise<EmbeddedDatabase> {
    const binaries = await postgresBinaries();
    const account = chooseAccount(binaries, join(request.folder, '..'));
    const { folder, ownerPassword: password, durable, run } = request;
    await ensureCluster({ binaries, account, folder, password, durable, run });
    return new EmbeddedDatabase(request, { binaries, account });
  }

  /**
   * Starts the server. The first time it takes the port of last time, or a free one; from then on it keeps to it,
   * because the services know it by now.
   */
  async start(stopping?: AbortSignal): Promise<Child> {
    if (this.#port !== undefined) return this.#startOn(this.#port, stopping);
    const file = `${this.#request.folder}.port`;
    let wanted = existsSync(file) ? Number(readFileSync(file, 'utf8')) || undefined : undefined;
    for (let attempt = 1; ; attempt += 1) {
      const port = await freePort(HOST, wanted);
      try {
        const child = await this.#startOn(port, stopping);
        this.#port = port;
        writePrivately(file, `${port}\n`);
        return child;
      } catch (error) {
        if (!(error instanceof PortTaken) || attempt === 5) throw error;
        wanted = undefined;
      }
    }
  }

  /** The address by which the owner, who may do everything, reaches a database. */
  ownerUrl(database: string): string {
    return this.#url(OWNER, this.#request.ownerPassword, database);
  }

  /** The address by which the services reach a database. */
  appUrl(password: string, database: string): string {
    return this.#url(APP, password, database);
  }

  #url(user: string, password: string, database: string): string {
    return `postgres://${user}:${password}@${HOST}:${this.#port}/${database}`;
  }

  #startOn(port: number, stopping: AbortSignal | undefined): Promise<Child> {
    const { folder, settings, onLine } = this.#request;
    const request: ServerRequest = { ...this.#server, folder, port, onLine };
    return startServer({ ...request, ...(settings && { settings }), ...(stopping && { stopping }) });
  }
}

/** Makes a database where there is none. `ownerUrl` leads to the database `postgres` of the same server. */
export async function ensureDatabase(ownerUrl: string, name: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}

/** Makes or renews the login of the services. Call it after the migrations, which make the role it is a member of. */
export async function ensureAppLogin(ownerUrl: string, password: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP]);
    const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER';
    await client.query(`${verb} ROLE ${APP} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
    await client.query(`GRANT ${RUNTIME_ROLE} TO ${APP}`);
  });
}
