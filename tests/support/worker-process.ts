import { join } from 'node:path';
import { PROJECT } from '@navette/infra/launcher/home.ts';
import { spawnChild } from '@navette/infra/launcher/process/spawn.ts';
import type { Stack } from './stack.ts';

/** A worker in a process of its own, as in production. */
export interface WorkerProcess {
  /** Every line that it logged so far. */
  readonly log: readonly string[];
  /** Ends it as a crash does: nothing is finished, nobody is told. */
  kill(): Promise<void>;
}

/** Starts a worker beside a stack, on the same database and queue. */
export function startWorkerProcess({ config }: Pick<Stack, 'config'>): WorkerProcess {
  const log: string[] = [];
  const child = spawnChild({
    command: process.execPath,
    args: [join(PROJECT, 'services/worker/src/main.ts')],
    cwd: PROJECT,
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: config.databaseUrl,
      DATABASE_ROLE: config.databaseRole,
      REDIS_URL: config.redisUrl,
      SESSION_SECRET: config.sessionSecret,
      SMTP_URL: config.smtpUrl,
      MAIL_FROM: config.mailFrom,
    },
    ipc: true,
    onLine: (line) => void log.push(line),
  });
  return {
    log,
    async kill() {
      child.signal('SIGKILL');
      await child.exited;
    },
  };
}
