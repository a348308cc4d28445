import { type Child, describeExit, spawnChild } from '../launcher/process/spawn.ts';
import type { StopStep } from '../launcher/process/stop.ts';
import type { Account } from './account.ts';
import type { PostgresBinaries } from './binaries.ts';
import { serverEnvironment } from './cluster.ts';
import { diesWithUs } from './dies-with-us.ts';
import { removeMisleadingPid } from './leftover.ts';

export const HOST = '127.0.0.1';

/** INT: refuse new work, end sessions, write everything. QUIT: leave at once, recover at the next start. */
export const STOP_SERVER: readonly StopStep[] = [
  { signal: 'SIGINT', afterMs: 0 },
  { signal: 'SIGQUIT', afterMs: 1_000 },
  { signal: 'SIGKILL', afterMs: 1_400 },
];

export interface ServerRequest {
  readonly binaries: PostgresBinaries;
  readonly account: Account;
  readonly folder: string;
  readonly port: number;
  /** `-c` settings beside those that every server of ours has. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
  /** Gives up waiting, and leaves at once. */
  readonly stopping?: AbortSignal;
}

const SETTINGS = {
  fsync: 'on',
  synchronous_commit: 'on',
  listen_addresses: HOST,
  // A socket's path may have 107 bytes only, which a folder in a home easily exceeds.
  unix_socket_directories: '',
  max_connections: '200',
  // Disks without moving parts: a row by index costs little more than one in passing.
  random_page_cost: '1.1',
  // Statements that fail are the services' matter, and their text may hold personal data.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
} as const;

/** What a server says when the one before it is still on its way out. */
const STILL_LEAVING = /lock file "[^"]*" already exists|pre-existing shared memory block/;
const PORT_TAKEN = /could not bind|could not create any TCP\/IP sockets/;
const READY = 'database system is ready to accept connections';

/** The port that the server was to listen on belongs to another program. */
export class PortTaken extends Error {}

/**
 * Starts a server and waits until it accepts connections, recovery after a crash included.
 * Tries again while a former server of the same folder is still leaving.
 * @throws PortTaken, or Error with the server's last words
 */
export async function startServer(request: ServerRequest): Promise<Child> {
  const giveUpAt = performance.now() + 15_000;
  for (;;) {
    removeMisleadingPid(request.folder);
    const attempt = await tryToStart(request);
    if ('child' in attempt) return attempt.child;
    if (PORT_TAKEN.test(attempt.words)) throw new PortTaken(attempt.words);
    const hopeful = STILL_LEAVING.test(attempt.words) && performance.now() < giveUpAt;
    if (!hopeful || request.stopping?.aborted) throw new Error(attempt.words);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function tryToStart(request: ServerRequest): Promise<{ child: Child } | { words: string }> {
  const { promise: ready, resolve: becomesReady } = Promise.withResolvers<'ready'>();
  const said: string[] = [];
  let starting = true;
  const child = spawnServer(request, (line) => {
    if (starting) said.push(line.replace(/^.*?\] /, ''));
    if (line.includes(READY)) becomesReady('ready');
    request.onLine(line);
  });
  const leave = () => child.signal('SIGQUIT');
  request.stopping?.addEventListener('abort', leave);
  const outcome = await Promise.race([ready, child.exited]);
  request.stopping?.removeEventListener('abort', leave);
  starting = false;
  if (outcome === 'ready') return { child };
  const words = said.filter((line) => /FATAL|PANIC|HINT|could not/.test(line)).join(' ');
  return { words: words || said.at(-1) || `the database server ended: ${describeExit(outcome)}` };
}

function spawnServer(request: ServerRequest, onLine: (line: string) => void): Child {
  const { binaries, account, folder, port } = request;
  const settings = Object.entries({ ...SETTINGS, ...request.settings }).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ]);
  const server = [binaries.postgres, '-D', folder, '-p', String(port), ...settings];
  const [command = '', ...args] = [...account.wrap, ...diesWithUs(server)];
  // Kept out of our folder, so that it never stands in the way of one being removed.
  return spawnChild({ command, args, cwd: '/', env: serverEnvironment(), keepInput: true, onLine });
}
