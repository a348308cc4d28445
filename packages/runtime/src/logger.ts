import { type Logger, pino } from 'pino';
import { stderrWriter } from './stderr.ts';

export type { Logger };

/** What opens a door. */
const SECRETS = ['password', 'token', 'secret', 'sessionSecret', 'cookie', 'authorization', 'databaseUrl', 'redisUrl'];
/** What a need or a letter says is nobody's business here, nor whose it is. */
const WRITTEN = ['title', 'description', 'text', 'email'];
/** Never written, wherever it turns up in a log line. */
const REDACTED = [...SECRETS, ...WRITTEN];

/**
 * A logger of JSON lines, on stderr unless told otherwise. Nobody waits for who reads them: a reader that does not keep up
 * misses lines, the earliest and the latest excepted, and is told how many.
 */
export function createLogger(
  service: string,
  level: string,
  destination: { write(line: string): void } = stderrWriter((dropped) => gapLine(service, dropped)),
): Logger {
  return pino(
    {
      level,
      base: { service },
      // pino's own error serializer would print every property of an error, what a query was given included.
      serializers: { err: describeError },
      redact: REDACTED.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination,
  );
}

/** Written by hand: there is no room to log it. */
function gapLine(service: string, dropped: number): string {
  const line = { level: pino.levels.values.warn, time: new Date().toISOString(), service, dropped };
  return `${JSON.stringify({ ...line, msg: 'log lines were dropped: nobody read them in time' })}\n`;
}

/** The part of an error that may stand in a log: its class, code and stack, without what a query was given. */
export function describeError(error: unknown): { name: string; code?: string; message: string; stack?: string } {
  if (!(error instanceof Error)) return { name: 'unknown', message: typeof error };
  const { code } = error as { code?: unknown };
  return {
    name: error.name,
    message: error.message,
    ...(typeof code === 'string' && { code }),
    ...(error.stack !== undefined && { stack: error.stack }),
  };
}
