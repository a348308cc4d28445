import { z } from 'zod';

/** A variable that stops the start: its name and what was expected, never its value. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** Where attachments are unless a network says, from where a service is started. */
export const DEFAULT_FILES_DIR = '.navette/files';

const port = z.coerce.number().int().min(0).max(65_535);

/** A whole number from 0 to `most`. */
function whole(error: string, most: number) {
  return z.coerce.number({ error }).int({ error }).min(0, { error }).max(most, { error });
}

const REDIS = 'the address of a Redis server, redis://user:password@host:port/number (rediss:// with TLS)';

const SHAPE = z
  .object({
    DATABASE_URL: z
      .string({ error: 'the address of a PostgreSQL database, postgres://user:password@host:port/name' })
      .regex(/^postgres(ql)?:\/\//, { error: 'an address that begins with postgres://' }),
    DATABASE_ROLE: z
      .string()
      .regex(/^[a-z_][a-z0-9_]*$/, { error: 'the name of a database role' })
      .optional(),
    REDIS_URL: z.string().refine(isRedisAddress, { error: REDIS }).optional(),
    PORT: port.default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    SESSION_SECRET: z
      .string({ error: 'at least 32 characters that nobody can guess' })
      .min(32, { error: 'at least 32 characters that nobody can guess' }),
    PUBLIC_URL: z
      .url({ protocol: /^https?$/, error: 'the address under which people reach the product, https://…' })
      .optional(),
    OIDC_ISSUER: z
      .string()
      .refine(isIssuer, { error: 'the https address of an OpenID Connect provider, as it calls itself' })
      .optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().max(60, { error: 'what people read on the button, 60 characters at most' }).optional(),
    OIDC_SCOPES: z
      .string()
      .regex(/^openid( [\x21-\x7e]+)*$/, { error: 'scopes with spaces between them, openid first' })
      .default('openid email'),
    OIDC_PROVIDER_ID: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/, { error: 'small letters, digits and hyphens, 40 at most' })
      .default('oidc'),
    OIDC_TRUST_EMAIL: z
      .enum(['0', '1'], { error: '1 where the provider verifies every address without saying so, or 0' })
      .default('0'),
    WEB_ROOT: z.string().optional(),
    FILES_DIR: z.string().optional(),
    TAXONOMY_DIR: z.string().optional(),
    INDEX_DIR: z.string().optional(),
    REGISTER_URL: z.url({ error: 'the address of the public register of companies, without /search' }).optional(),
    QUEUE_BOARD: z.enum(['0', '1'], { error: '1 to let administrators look into the queue, or 0' }).default('0'),
    TRUST_PROXY: whole('how many proxies of yours stand before the service, 0 to 9', 9).default(0),
    RATE_LIMIT_READS: whole(
      'requests a second that one person may make for long, 0 for any number',
      100_000,
    ).optional(),
    RATE_LIMIT_WRITES: whole('writes a second that one person may make for long, 0 for any number', 100_000).optional(),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\/[^\s]+$/, {
        error: 'the address of a mail server, smtp://user:password@host:port or smtps://',
      })
      .optional(),
    MAIL_FROM: z.email({ error: 'the address that mails come from' }).optional(),
    MAILBOX: z
      .enum(['0', '1'], { error: '1 to keep mails and show them to whoever asks, for trying out on one machine; or 0' })
      .default('0'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  })
  .superRefine((env, context) => {
    if (env.OIDC_ISSUER === undefined) return;
    const needed = {
      OIDC_CLIENT_ID: 'the id that the provider knows us by',
      OIDC_CLIENT_SECRET: 'the secret that goes with it',
      PUBLIC_URL: 'the address that the provider sends people back to',
    } as const;
    for (const name of Object.keys(needed) as (keyof typeof needed)[]) {
      if (env[name] === undefined) context.addIssue({ code: 'custom', path: [name], message: needed[name] });
    }
  });

/** A provider of OpenID Connect. */
export interface OidcConfig {
  /** Stands in the address that the provider sends people back to: /api/auth/callback/<id>. */
  readonly id: string;
  /** What people read on the button. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: readonly string[];
  /** The provider verifies each address without saying so. */
  readonly trustEmail: boolean;
}

/** What a service is told by its environment; parsed once, in `main.ts`. */
export interface Config {
  readonly databaseUrl: string;
  readonly databaseRole: string | undefined;
  /** Where the queue is; undefined: in the database. */
  readonly redisUrl: string | undefined;
  readonly port: number;
  readonly host: string;
  readonly sessionSecret: string;
  readonly publicUrl: string | undefined;
  readonly webRoot: string | undefined;
  /** The folder of attachments, which nobody serves. */
  readonly filesDir?: string | undefined;
  /** Where `navette taxonomy import` keeps what lies over the taxonomy; unset: the product’s own alone. */
  readonly taxonomyDir?: string | undefined;
  /** Where the index is kept between two processes; nowhere where unset. */
  readonly indexDir?: string | undefined;
  readonly logLevel: z.infer<typeof SHAPE>['LOG_LEVEL'];
  /** The public register of companies, where it is not the French one itself. */
  readonly registerUrl?: string | undefined;
  /** The server that mails leave by; undefined: they wait, or are kept for the local mailbox. */
  readonly smtpUrl?: string | undefined;
  /** The address that mails come from. */
  readonly mailFrom?: string | undefined;
  /** Whether mails are kept and shown to whoever asks: for one machine, never for a network. */
  readonly mailbox?: boolean | undefined;
  /** Whether administrators may look into the queue. */
  readonly queueBoard?: boolean | undefined;
  /** Proxies of ours before the service, whose X-Forwarded-For is believed. */
  readonly trustProxy?: number | undefined;
  /** Through whom people may sign in besides. */
  readonly oidc?: OidcConfig | undefined;
  /** Requests a second that one person may make for long, reads and writes apart; 0: as many as they like. */
  readonly perSecond?: { readonly read?: number | undefined; readonly write?: number | undefined } | undefined;
}

/**
 * Reads the configuration from environment variables. An empty variable counts as absent.
 * @throws ConfigurationError naming each bad variable and what it expected
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = SHAPE.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${String(issue.path[0])}: expected ${issue.message}`);
    throw new ConfigurationError(lines.join('; '));
  }
  const value = parsed.data;
  return {
    databaseUrl: value.DATABASE_URL,
    databaseRole: value.DATABASE_ROLE,
    redisUrl: value.REDIS_URL,
    port: value.PORT,
    host: value.HOST,
    sessionSecret: value.SESSION_SECRET,
    publicUrl: value.PUBLIC_URL,
    webRoot: value.WEB_ROOT,
    filesDir: value.FILES_DIR,
    taxonomyDir: value.TAXONOMY_DIR,
    indexDir: value.INDEX_DIR,
    logLevel: value.LOG_LEVEL,
    registerUrl: value.REGISTER_URL,
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    mailbox: value.MAILBOX === '1',
    queueBoard: value.QUEUE_BOARD === '1',
    trustProxy: value.TRUST_PROXY,
    oidc: oidcOf(value),
    perSecond: { read: value.RATE_LIMIT_READS, write: value.RATE_LIMIT_WRITES },
  };
}

function oidcOf(value: z.infer<typeof SHAPE>): OidcConfig | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = value;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return undefined;
  return {
    id: value.OIDC_PROVIDER_ID,
    name: value.OIDC_NAME ?? new URL(issuer).hostname,
    issuer,
    clientId,
    clientSecret,
    scopes: value.OIDC_SCOPES.split(' '),
    trustEmail: value.OIDC_TRUST_EMAIL === '1',
  };
}

/** Whom people are to be believed from is reached by TLS, but for one on this machine. */
function isIssuer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, search, hash } = new URL(value);
  const here = hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]';
  return (protocol === 'https:' || (protocol === 'http:' && here)) && search === '' && hash === '';
}

/** Whether it is an address that leads to one database of one Redis server. */
function isRedisAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, pathname } = new URL(value);
  return /^rediss?:$/.test(protocol) && hostname !== '' && /^(\/\d*)?$/.test(pathname);
}
