import { createPool } from '@navette/db';
import { betterAuth } from 'better-auth';
import { bearer } from 'better-auth/plugins';
import { Kysely, PostgresDialect } from 'kysely';

/** The schema that better-auth keeps its tables in, apart from ours. */
export const AUTH_SCHEMA = 'auth';

export interface AuthConnection {
  readonly connectionString: string;
  readonly role?: string | undefined;
  readonly secret: string;
  /** The address under which people reach the product; by default the one that they asked. */
  readonly publicUrl?: string | undefined;
}

const MINIMUM_PASSWORD = 12;
/** How long a session lasts, and after how long of that it is renewed by the next request. */
export const SESSION_SECONDS = 7 * 24 * 3600;
export const RENEWED_AFTER_SECONDS = 24 * 3600;

/**
 * better-auth on a small pool of its own: sharing ours would make its tables and ours hide one another.
 * People don't sign up: an administrator makes the account, so that nobody can claim an organisation.
 */
export function createAuth(connection: AuthConnection) {
  const pool = createPool({
    connectionString: connection.connectionString,
    role: connection.role,
    maxConnections: 4,
    applicationName: 'navette-identity',
    searchPath: AUTH_SCHEMA,
  });
  const db = new Kysely<Record<string, never>>({ dialect: new PostgresDialect({ pool }) });
  const auth = betterAuth({
    secret: connection.secret,
    ...(connection.publicUrl !== undefined && { baseURL: connection.publicUrl }),
    basePath: '/api/auth',
    database: { db, type: 'postgres', transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MINIMUM_PASSWORD,
      maxPasswordLength: 128,
    },
    session: { expiresIn: SESSION_SECONDS, updateAge: RENEWED_AFTER_SECONDS },
    advanced: {
      database: { generateId: 'uuid' },
      cookiePrefix: 'navette',
      // Our own check stands before every write, these included; the library's refuses clients that are no browsers.
      disableCSRFCheck: true,
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 600,
      customRules: { '/sign-in/email': { window: 60, max: 60 } },
    },
    logger: { disabled: true },
    telemetry: { enabled: false },
    plugins: [bearer()],
  });
  return { auth, close: () => db.destroy() };
}

/** What `createAuth` makes. */
export type Auth = ReturnType<typeof createAuth>['auth'];
