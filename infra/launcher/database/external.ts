import { MINIMUM_SERVER_VERSION } from '@navette/db';
import pg from 'pg';
import { EXIT, StartFailure } from '../failure.ts';
import type { DatabaseAddress } from './address.ts';

/** Long enough for a distant database, short enough that a person still watches. */
const PATIENCE_MS = 6_000;
const SILENCE = 'it does not answer in time';

/**
 * Checks that a PostgreSQL answers, lets us in and is recent enough.
 * @throws StartFailure in one line without the password, within `patienceMs`
 */
export async function checkDatabase(address: DatabaseAddress, patienceMs = PATIENCE_MS): Promise<void> {
  const version = await within(patienceMs, askVersion(address, patienceMs), () => unusable(address, SILENCE));
  if (version < MINIMUM_SERVER_VERSION) {
    throw unusable(
      address,
      `it is PostgreSQL ${Math.floor(version / 10_000)}, and ${Math.floor(MINIMUM_SERVER_VERSION / 10_000)} or later is needed`,
    );
  }
}

async function askVersion(address: DatabaseAddress, patienceMs: number): Promise<number> {
  let client: pg.Client | undefined;
  try {
    client = new pg.Client({ connectionString: address.url, connectionTimeoutMillis: patienceMs });
    // Without a listener, a connection lost between two calls would end the whole process.
    client.on('error', () => {});
    await client.connect();
    const answer = await client.query<{ server_version_num: string }>('SHOW server_version_num');
    return Number(answer.rows[0]?.server_version_num ?? 0);
  } catch (error) {
    throw unusable(address, explain(error));
  } finally {
    // A server that does not answer would not answer to a goodbye either.
    client?.end().catch(() => {});
  }
}

async function within<T>(ms: number, work: Promise<T>, failure: () => Error): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(failure()), ms);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function unusable(address: DatabaseAddress, why: string): StartFailure {
  return new StartFailure(`the database of DATABASE_URL (${address.shown}) cannot be used: ${why}`, EXIT.configuration);
}

const KNOWN = new Map([
  ['ECONNREFUSED', 'nothing listens there'],
  ['ECONNRESET', 'what listens there hung up'],
  ['ENOTFOUND', 'this host is not known'],
  ['EAI_AGAIN', 'this host is not known, or no name server answers'],
  ['ETIMEDOUT', SILENCE],
  ['EHOSTUNREACH', 'no way leads to this host'],
  ['ENETUNREACH', 'no way leads to this network'],
  ['ENOENT', 'a socket or file that the address names is not there'],
  ['EACCES', 'this is not allowed here'],
  ['28P01', 'the password is wrong, or the user does not exist'],
  ['28000', 'this user may not sign in from here'],
  ['3D000', 'this database does not exist'],
  ['53300', 'it has no connection left'],
  ['57P03', 'it is starting up or shutting down'],
]);

/** Says what went wrong in words of ours: those of the driver may repeat what was given, password included. */
function explain(error: unknown): string {
  const code = codeOf(error);
  const known = code === undefined ? undefined : KNOWN.get(code);
  if (known) return known;
  const message = error instanceof Error ? error.message : '';
  if (/timeout/i.test(message)) return SILENCE;
  if (/SSL|certificate/i.test(message))
    return 'no encrypted connection can be agreed upon (see sslmode in the address)';
  if (/password must be a string|no password/i.test(message)) return 'it asks for a password, and the address has none';
  if (/terminated|ended/i.test(message)) return 'what listens there hung up, so it may not be a PostgreSQL';
  return `it does not talk like a PostgreSQL${code ? ` (${code})` : ''}`;
}

/** The first code found in an error; trying several addresses of one host gives an error made of several. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('errors' in error && Array.isArray(error.errors))
    return error.errors.map(codeOf).find((code) => code !== undefined);
  return undefined;
}
