import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EXIT, StartFailure } from './failure.ts';

/** The root of the checkout. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/** Where everything lives that a started Navette keeps: the database, secrets, the lock. Never in git. */
export interface Home {
  readonly folder: string;
  readonly postgres: string;
  readonly lock: string;
  readonly run: string;
  readonly secrets: string;
  /** Attachments. */
  readonly files: string;
  readonly taxonomy: string;
  /** What was read of the profiles, for the next start. */
  readonly index: string;
}

/**
 * Names the places in a home folder, and makes the folder, readable by us alone.
 * @throws StartFailure when it cannot be ours
 */
export function openHome(folder: string): Home {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new StartFailure(
      `${folder} cannot be used${code}: start as the user it belongs to, or set NAVETTE_HOME to another folder`,
      EXIT.configuration,
    );
  }
  return {
    folder,
    postgres: join(folder, 'postgres'),
    lock: join(folder, 'lock'),
    run: join(folder, 'run.json'),
    secrets: join(folder, 'secrets.json'),
    files: join(folder, 'files'),
    taxonomy: join(folder, 'taxonomy'),
    index: join(folder, 'index'),
  };
}

/** Random strings made at the first start and kept: they need no quoting in an address or a statement. */
export interface Secrets {
  readonly databaseOwner: string;
  readonly databaseApp: string;
  readonly session: string;
}

const NAMES = ['databaseOwner', 'databaseApp', 'session'] as const satisfies readonly (keyof Secrets)[];

/**
 * Reads the secrets of a home, making those that do not exist yet.
 * @throws StartFailure when the file is there and cannot be read as secrets: a new one would lock us out of the database
 */
export function keepSecrets(file: string): Secrets {
  const known = existsSync(file) ? readSecrets(file) : {};
  const secrets: Record<keyof Secrets, string> = {
    databaseOwner: known.databaseOwner ?? newSecret(),
    databaseApp: known.databaseApp ?? newSecret(),
    session: known.session ?? newSecret(),
  };
  if (NAMES.some((name) => known[name] === undefined)) writePrivately(file, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

/** Replaces a file as a whole, readable by us alone: a reader sees the old text or the new one. */
export function writePrivately(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const unfinished = `${file}.new`;
  writeFileSync(unfinished, text, { mode: 0o600 });
  renameSync(unfinished, file);
}

function readSecrets(file: string): Partial<Secrets> {
  const value = parseSecrets(file);
  const found: Partial<Record<keyof Secrets, string>> = {};
  for (const name of NAMES) {
    const secret = Object.entries(value).find(([key]) => key === name)?.[1];
    if (typeof secret === 'string') found[name] = secret;
  }
  return found;
}

function parseSecrets(file: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below; the reason may quote the secrets.
  }
  throw new StartFailure(
    `${file} cannot be read: restore it, or remove ${dirname(file)} to begin anew, without its data`,
  );
}

function newSecret(): string {
  return randomBytes(32).toString('hex');
}
