import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailure } from './failure.ts';
import { PROJECT } from './home.ts';
import type { ProgramRequest } from './process/run-once.ts';

/** How the services reach their database. */
export interface ServiceDatabase {
  readonly url: string;
  /** Taken on at connect, where the login itself is the owner's. */
  readonly role: string | undefined;
}

/** What every service is told, by environment variables. */
export interface ServiceSettings {
  readonly database: ServiceDatabase;
  readonly host: string;
  readonly port: number;
  readonly sessionSecret: string;
  readonly logLevel: string;
  readonly demo: boolean;
  /** Where attachments are. */
  readonly filesDir: string;
  /** Where is kept what the network laid over the taxonomy. */
  readonly taxonomyDir?: string | undefined;
  /** Where is kept what was read of the profiles. */
  readonly indexDir?: string | undefined;
  /** Where the pages lie, built; undefined where a development server gives them out. */
  readonly webRoot: string | undefined;
}

const MAIN = {
  api: 'services/api/src/main.ts',
  worker: 'services/worker/src/main.ts',
  seed: 'infra/seed/main.ts',
  migrate: 'infra/launcher/database/migrate-main.ts',
  pages: 'infra/launcher/web/serve-main.ts',
} as const;

export type ProgramName = keyof typeof MAIN;

/** How to start one of our own programs: under this very Node, which runs TypeScript as it is. */
export function program(name: ProgramName, env: Readonly<Record<string, string | undefined>>): ProgramRequest {
  const main = join(PROJECT, MAIN[name]);
  if (!existsSync(main)) throw new StartFailure(`${MAIN[name]} is missing: the checkout is not complete`);
  return { command: process.execPath, args: [main], cwd: PROJECT, env: { ...process.env, ...env }, ipc: true };
}

/**
 * The environment of api, worker and seed, beside what the launcher itself was given: REDIS_URL reaches them as it is.
 * A variable that is undefined is taken away.
 */
export function serviceEnvironment(settings: ServiceSettings): Record<string, string | undefined> {
  return {
    DATABASE_URL: settings.database.url,
    DATABASE_ROLE: settings.database.role,
    HOST: settings.host,
    PORT: String(settings.port),
    SESSION_SECRET: settings.sessionSecret,
    LOG_LEVEL: settings.logLevel,
    WEB_ROOT: settings.webRoot,
    FILES_DIR: settings.filesDir,
    TAXONOMY_DIR: settings.taxonomyDir,
    INDEX_DIR: settings.indexDir,
    NAVETTE_DEMO: settings.demo ? '1' : undefined,
    MAILBOX: showsMails(settings) ? '1' : undefined,
  };
}

/**
 * Whether what is written to people is shown to whoever asks: to demo people, on this machine alone, where no server takes
 * it. Links that open accounts stand in mails.
 */
function showsMails({ demo, host }: ServiceSettings): boolean {
  return demo && ['127.0.0.1', '::1', 'localhost'].includes(host) && !process.env.SMTP_URL;
}
