import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import type { PostgresBinaries } from './binaries.ts';

/** Under which identity PostgreSQL runs: it refuses to run as root, and asks for a user that has a name. */
export interface Account {
  /** For messages and tests. */
  readonly name: 'self' | 'namespace' | 'nobody';
  /** Put before the program and its arguments; each program in it replaces itself, so the pid stays. */
  readonly wrap: readonly string[];
  /** Owner that the data folder needs. */
  readonly uid: number;
  readonly gid: number;
}

/** The account `nobody`, which has an entry in the list of users everywhere we know of. */
const NOBODY = 65534;

/**
 * The accounts worth trying, best first.
 * - `namespace`: PostgreSQL believes it is nobody, while outside its files stay ours; no user is created. Refused in many containers.
 * - `nobody`: the real nobody, keeping the one capability that lets it pass through folders others can't read.
 */
export function accountCandidates(uid: number, gid: number, hasName: boolean): Account[] {
  const namespace: Account = {
    name: 'namespace',
    wrap: ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`],
    uid,
    gid,
  };
  if (uid !== 0) {
    const self: Account = { name: 'self', wrap: [], uid, gid };
    return hasName ? [self] : [namespace, self];
  }
  return [
    namespace,
    {
      name: 'nobody',
      wrap: [
        'setpriv',
        `--reuid=${NOBODY}`,
        `--regid=${NOBODY}`,
        '--clear-groups',
        '--inh-caps=+dac_override',
        '--ambient-caps=+dac_override',
        // access(2), by which PostgreSQL finds its own program, ignores the capability without this.
        '--securebits=+no_setuid_fixup',
      ],
      uid: NOBODY,
      gid: NOBODY,
    },
  ];
}

/**
 * Chooses the first account under which the programs start and the folder can be reached.
 * @throws Error naming the way out when none works.
 */
export function chooseAccount(binaries: PostgresBinaries, folder: string): Account {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  const candidates = accountCandidates(uid, gid, hasName());
  const chosen = candidates.find((account) => works(account, binaries, folder));
  if (chosen) return chosen;
  throw new Error(
    uid === 0
      ? 'PostgreSQL cannot run as root here (unshare and setpriv are both refused): start as a normal user, or set DATABASE_URL'
      : `the PostgreSQL program ${binaries.postgres} does not start: run npm start again after removing node_modules, or set DATABASE_URL`,
  );
}

function works(account: Account, binaries: PostgresBinaries, folder: string): boolean {
  const run = (...command: string[]) => {
    const [program = '', ...args] = [...account.wrap, ...command];
    return spawnSync(program, args, { cwd: '/', stdio: 'ignore', timeout: 10_000 }).status === 0;
  };
  // initdb looks for its neighbour, the server, so it fails where the programs can't be reached.
  return run('test', '-x', folder) && run(binaries.initdb, '--version') && run('test', '-x', binaries.postgres);
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}
