import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Stack } from './stack.ts';

const MAIN = fileURLToPath(new URL('../../services/api/src/main.ts', import.meta.url));

/** The API in a process of its own, as in production. */
export interface ApiProcess {
  readonly url: string;
  /** What it logs after it began to listen; nobody reads it unless somebody does. */
  readonly log: Readable;
  /** Sends a signal, unless it ended before. @returns the exit code, null where a signal ended it */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the API beside a stack, on the same database. */
export async function startApiProcess({ config }: Pick<Stack, 'config'>): Promise<ApiProcess> {
  const { databaseUrl, databaseRole, sessionSecret, filesDir } = config;
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DATABASE_ROLE: databaseRole,
      SESSION_SECRET: sessionSecret,
      FILES_DIR: filesDir,
      PORT: '0',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const port = await portOf(child.stderr);
  return { url: `http://127.0.0.1:${port}`, log: child.stderr, end: (signal) => endOf(child, signal) };
}

/** The port that the log tells. What comes after that is left unread. */
function portOf(log: Readable): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  const read = (chunk: Buffer): void => {
    said += chunk.toString();
    const port = /"port":(\d+),"msg":"listening"/.exec(said)?.[1];
    if (port === undefined) return;
    log.off('data', read).pause();
    resolve(port);
  };
  log.on('data', read);
  log.once('end', () => reject(new Error(`the API ended before it listened: ${said}`)));
  return promise;
}

async function endOf(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }
  return child.exitCode;
}
