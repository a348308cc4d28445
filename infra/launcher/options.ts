import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type DatabaseAddress, parseDatabaseAddress } from './database/address.ts';
import { EXIT, StartFailure } from './failure.ts';
import { PROJECT } from './home.ts';

/** What a start was asked for. */
export interface LaunchOptions {
  /** Restart on change, pages through the development server. */
  readonly dev: boolean;
  /** Load the demo people, needs and profiles. */
  readonly demo: boolean;
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  /** Undefined: the embedded database. */
  readonly database: DatabaseAddress | undefined;
  /** Absolute path of the folder that keeps database and secrets. */
  readonly home: string;
  /** Absolute path of the folder of attachments; undefined: in `home`. */
  readonly filesDir: string | undefined;
  readonly taxonomyDir: string | undefined;
  readonly indexDir: string | undefined;
  readonly logLevel: string;
  /** Absolute path of pages built elsewhere; undefined: the checkout's, built where they are stale. */
  readonly webRoot: string | undefined;
  /** Undefined: a kept random one. */
  readonly sessionSecret: string | undefined;
}

export const USAGE = `Usage: npm start [-- --demo]      pages and API on one port, until Ctrl-C
       npm run dev               the same, reloading on change

  --demo         load the demo people, needs and profiles (always so in the embedded database)
  --dev          restart services and reload pages when their source changes

Environment: PORT (3000), HOST (127.0.0.1), DATABASE_URL (an embedded PostgreSQL where unset),
  LOG_LEVEL (warn; info with --dev), SESSION_SECRET (a kept random one), WEB_ROOT (the pages of this
  checkout, built when stale), NAVETTE_HOME (.navette), FILES_DIR (attachments; in NAVETTE_HOME where unset),
  REDIS_URL (the queue in the database where unset)`;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
const SHORTEST_SECRET = 32;

/**
 * Reads the command line and the environment, once. Empty variables count as unset.
 * @returns 'help' when only an explanation was asked for
 * @throws StartFailure naming the variable or option, and what it expects
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): LaunchOptions | 'help' {
  const flags = readFlags(args);
  if (flags.help) return 'help';
  const url = env.DATABASE_URL || undefined;
  const database = url === undefined ? undefined : parseDatabaseAddress(url);
  checkRedis(env.REDIS_URL || undefined);
  return {
    dev: flags.dev,
    demo: flags.demo || database === undefined,
    host: readHost(env.HOST || '127.0.0.1'),
    port: readPort(env.PORT || '3000'),
    database,
    home: resolve(PROJECT, env.NAVETTE_HOME || '.navette'),
    filesDir: env.FILES_DIR ? resolve(PROJECT, env.FILES_DIR) : undefined,
    taxonomyDir: env.TAXONOMY_DIR ? resolve(PROJECT, env.TAXONOMY_DIR) : undefined,
    indexDir: env.INDEX_DIR ? resolve(PROJECT, env.INDEX_DIR) : undefined,
    webRoot: env.WEB_ROOT ? resolve(PROJECT, env.WEB_ROOT) : undefined,
    logLevel: readLogLevel(env.LOG_LEVEL || (flags.dev ? 'info' : 'warn')),
    sessionSecret: readSessionSecret(env.SESSION_SECRET || undefined),
  };
}

function readFlags(args: readonly string[]): { dev: boolean; demo: boolean; help: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        dev: { type: 'boolean', default: false },
        demo: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) {
    throw wrong(`PORT must be a whole number from 1 to 65535, or 0 for any free port, but is ${JSON.stringify(value)}`);
  }
  return port;
}

function readHost(value: string): string {
  if (value === 'localhost' || isIP(value) !== 0) return value;
  throw wrong(
    `HOST must be an IP address of this machine (127.0.0.1, 0.0.0.0, ::1…) or localhost, but is ${JSON.stringify(value)}`,
  );
}

function readLogLevel(value: string): string {
  if (LOG_LEVELS.includes(value)) return value;
  throw wrong(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, but is ${JSON.stringify(value)}`);
}

/** The services read it themselves; a wrong one is told at once, not by services that keep dying of it. */
function checkRedis(value: string | undefined): void {
  if (value !== undefined && !/^rediss?:\/\/[^/\s]+(\/\d*)?$/.test(value)) {
    throw wrong('REDIS_URL must look like redis://user:password@host:6379/0 (rediss:// with TLS)');
  }
}

function readSessionSecret(value: string | undefined): string | undefined {
  if (value === undefined || value.length >= SHORTEST_SECRET) return value;
  throw wrong(`SESSION_SECRET must have at least ${SHORTEST_SECRET} characters`);
}

function wrong(message: string): StartFailure {
  return new StartFailure(message, EXIT.configuration);
}
