import { createPool } from '@navette/db';
import { betterAuth } from 'better-auth';
import { bearer, twoFactor } from 'better-auth/plugins';
import { Kysely, PostgresDialect } from 'kysely';
import { createAttempts } from './attempts/attempts.ts';
import { guard } from './attempts/guard.ts';
import { ATTEMPT_SCHEMA } from './attempts/schema.ts';
import { cookieOptions } from './cookies.ts';
import type { Deliver } from './letter.ts';
import { magicLink } from './link/magic-link.ts';
import { mailChange } from './link/mail-change.ts';
import { RESET_SECONDS, resetLimit, sendReset } from './link/password-reset.ts';
import { proveAddress } from './link/prove-address.ts';
import { oidcArrival } from './oidc/arrival.ts';
import { oidcProvider } from './oidc/provider.ts';
import type { OidcSettings } from './oidc/settings.ts';
import { type IdentityDatabase, personById } from './person.ts';
import { RATE_RULES } from './rate-rules.ts';
import { secondFactorNotices } from './second-factor/notices.ts';
import { tidy } from './tidy.ts';
import { requestIdOf, type Witness } from './witness/deed.ts';
import { passwordWitness } from './witness/password-changes.ts';
import { signInWitness } from './witness/sign-ins.ts';

/** The schema that better-auth keeps its tables in, apart from ours. */
export const AUTH_SCHEMA = 'auth';

export interface AuthConnection {
  readonly connectionString: string;
  readonly role?: string | undefined;
  readonly secret: string;
  /** The address under which people reach the product; over https, cookies are for this host and TLS alone. */
  readonly publicUrl?: string | undefined;
  /** Takes over the letters that identity writes; absent where none is ever written, as while tables are made. */
  readonly deliver?: Deliver | undefined;
  /** Writes down what happens to accounts; absent where nobody comes in, as while they are made. */
  readonly witness?: Witness | undefined;
  /** Through whom people may sign in besides; needs `publicUrl`, to which the provider sends them back. */
  readonly oidc?: OidcSettings | undefined;
}

const MINIMUM_PASSWORD = 12;
/** How long a session lasts, and after how long of that it is renewed by the next request. */
export const SESSION_SECONDS = 7 * 24 * 3600;
export const RENEWED_AFTER_SECONDS = 24 * 3600;
const NO_TOKENS = { accessToken: null, refreshToken: null, idToken: null };
/** Only a name for itself: what leaves is addressed by paths, so that no request's Host gets into a letter. */
const NOWHERE = 'http://navette.invalid';

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
  const db: IdentityDatabase = new Kysely({ dialect: new PostgresDialect({ pool }) });
  const attempts = createAttempts(db, connection.secret);
  const deliver: Deliver = connection.deliver ?? (async () => undefined);
  const witness: Witness = connection.witness ?? (async () => undefined);
  const origin = connection.publicUrl === undefined ? NOWHERE : new URL(connection.publicUrl).origin;
  const accountOf = async (headers: Headers): Promise<{ id: string; email: string } | undefined> =>
    (await auth.api.getSession({ headers }))?.user;
  const auth = betterAuth({
    appName: 'Navette',
    secret: connection.secret,
    baseURL: origin,
    basePath: '/api/auth',
    database: { db, type: 'postgres', transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MINIMUM_PASSWORD,
      maxPasswordLength: 128,
      sendResetPassword: sendReset(db, deliver),
      resetPasswordTokenExpiresIn: RESET_SECONDS,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: async ({ user }, request) => {
        await attempts.succeed('password', user.email);
        await proveAddress(db, user.id);
        const requestId = requestIdOf(request?.headers);
        await witness({ what: 'reset_password', personId: user.id, byHolder: true, requestId });
      },
    },
    session: { expiresIn: SESSION_SECONDS, updateAge: RENEWED_AFTER_SECONDS },
    verification: { storeIdentifier: 'hashed' },
    databaseHooks: {
      session: {
        // An account opens nothing unless a person of the network stands behind it.
        create: { before: async ({ userId }) => ((await personById(db, userId)) === undefined ? false : undefined) },
      },
      // Who somebody is, is all that we ask a provider: what else its tokens open is not kept.
      account: {
        create: { before: async (account) => ({ data: { ...account, ...NO_TOKENS } }) },
        update: { before: async (account) => ({ data: { ...account, ...NO_TOKENS } }) },
      },
    },
    account: { accountLinking: { enabled: true, trustedProviders: [] }, updateAccountOnSignIn: false },
    advanced: {
      // Joined, an address is looked up by one query, whether anybody has it or not.
      database: { generateId: 'uuid', joins: true },
      ...cookieOptions(connection.publicUrl),
      // Our own check stands before every write, these included; the library's refuses clients that are no browsers.
      disableCSRFCheck: true,
    },
    rateLimit: { enabled: true, storage: 'database', ...RATE_RULES },
    // What is no refusal is for whoever asked the library to answer, and to log.
    onAPIError: { throw: true },
    logger: { disabled: true },
    telemetry: { enabled: false },
    plugins: [
      { id: 'navette-attempts', schema: ATTEMPT_SCHEMA },
      guard({ db, attempts, deliver, witness, accountOf }),
      resetLimit(attempts),
      secondFactorNotices({ db, deliver, witness, accountOf }),
      passwordWitness(witness, accountOf),
      magicLink({ db, attempts, deliver }),
      mailChange({ db, attempts, deliver, witness }),
      twoFactor({
        issuer: 'Navette',
        // Those who come by mailed links alone have no password to give.
        allowPasswordless: true,
        // Ours counts, and answers the same locked or not.
        accountLockout: { enabled: false },
      }),
      ...(connection.oidc === undefined ? [] : [oidcProvider(connection.oidc), oidcArrival(origin)]),
      signInWitness(witness),
      // After the second factor: it shows the session of an answer, which must be the last word by then.
      bearer({ requireSignature: true }),
    ],
  });
  return { auth, pool, tidy: () => tidy(db), close: () => db.destroy() };
}

/** What `createAuth` makes. */
export type Auth = ReturnType<typeof createAuth>['auth'];
