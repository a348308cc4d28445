import { z } from 'zod';

/** A variable that stops the start: its name and what was expected, never its value. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

const port = z.coerce.number().int().min(0).max(65_535);

const SHAPE = z.object({
  DATABASE_URL: z
    .string({ error: 'the address of a PostgreSQL database, postgres://user:password@host:port/name' })
    .regex(/^postgres(ql)?:\/\//, { error: 'an address that begins with postgres://' }),
  DATABASE_ROLE: z
    .string()
    .regex(/^[a-z_][a-z0-9_]*$/, { error: 'the name of a database role' })
    .optional(),
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  SESSION_SECRET: z
    .string({ error: 'at least 32 characters that nobody can guess' })
    .min(32, { error: 'at least 32 characters that nobody can guess' }),
  PUBLIC_URL: z.url({ error: 'the address under which people reach the product' }).optional(),
  WEB_ROOT: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** What a service is told by its environment; parsed once, in `main.ts`. */
export interface Config {
  readonly databaseUrl: string;
  readonly databaseRole: string | undefined;
  readonly port: number;
  readonly host: string;
  readonly sessionSecret: string;
  readonly publicUrl: string | undefined;
  readonly webRoot: string | undefined;
  readonly logLevel: z.infer<typeof SHAPE>['LOG_LEVEL'];
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
    port: value.PORT,
    host: value.HOST,
    sessionSecret: value.SESSION_SECRET,
    publicUrl: value.PUBLIC_URL,
    webRoot: value.WEB_ROOT,
    logLevel: value.LOG_LEVEL,
  };
}
