import {
  chownSync,
  existsSync,
  lchownSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Runner } from '../launcher/process/run-once.ts';
import type { Account } from './account.ts';
import type { PostgresBinaries } from './binaries.ts';
import { diesWithUs } from './dies-with-us.ts';

/** The name of the owner, who migrates; the services have a role of their own. */
export const OWNER = 'navette_owner';

export interface ClusterRequest {
  readonly binaries: PostgresBinaries;
  readonly account: Account;
  /** The data folder; its parent must exist. */
  readonly folder: string;
  readonly password: string;
  /** Wait until everything is on the disk; false only for databases that may be lost. */
  readonly durable: boolean;
  readonly run: Runner;
}

/**
 * Makes the data folder where there is none.
 * It is made beside its place and moved there when complete, so a folder in its place is always a whole one.
 * @throws Error with what initdb said
 */
export async function ensureCluster(request: ClusterRequest): Promise<void> {
  const { folder, account } = request;
  removeUnfinished(folder);
  if (existsSync(join(folder, 'PG_VERSION'))) {
    giveTo(account, folder);
    return;
  }
  // A name of its own: whoever was interrupted may still be writing into the last one.
  const workshop = mkdtempSync(`${folder}${UNFINISHED}`);
  const passwordFile = join(workshop, 'password');
  writeFileSync(passwordFile, request.password, { mode: 0o600 });
  giveTo(account, workshop);
  await initialise(request, join(workshop, 'data'), passwordFile);
  rmSync(folder, { recursive: true, force: true });
  renameSync(join(workshop, 'data'), folder);
  rmSync(workshop, { recursive: true, force: true });
}

const UNFINISHED = '.new-';

function removeUnfinished(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    if (name.startsWith(basename(folder) + UNFINISHED))
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

async function initialise(request: ClusterRequest, data: string, passwordFile: string): Promise<void> {
  const initdb = [
    request.binaries.initdb,
    `--pgdata=${data}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    ...(request.durable ? [] : ['--no-sync']),
  ];
  const [command = '', ...args] = [...request.account.wrap, ...diesWithUs(initdb)];
  const done = await request.run({ command, args, cwd: '/', env: serverEnvironment(), keepInput: true });
  if (done.exit.code !== 0) throw new Error(`could not create the database in ${data}: ${done.lastWords}`);
}

/** PostgreSQL's messages in English, whatever the language of the terminal: we read some of them. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', ...(process.env.TZ ? { TZ: process.env.TZ } : {}) };
}

/** Hands a folder over to the account, where it belongs to another (a container restarted with other rights, for one). */
function giveTo(account: Account, folder: string): void {
  if (statSync(folder).uid === account.uid) return;
  if (process.getuid?.() !== 0) throw new Error(`${folder} belongs to another user: start as that user, or remove it`);
  chownSync(folder, account.uid, account.gid);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, name), account.uid, account.gid);
  }
}
