import { EXIT, StartFailure } from '../failure.ts';

/** A PostgreSQL that somebody else runs. */
export interface DatabaseAddress {
  /** As it was given, with its password: never shown. */
  readonly url: string;
  /** "user@host:port/database", for people. */
  readonly shown: string;
}

/**
 * Reads DATABASE_URL.
 * @throws StartFailure that says what is expected and repeats nothing of what was given, which may hold a password
 */
export function parseDatabaseAddress(value: string): DatabaseAddress {
  // PostgreSQL allows an empty host beside a user, where "?host=" names a socket; URL does not.
  const url = URL.parse(value.replace('@/', '@localhost/'));
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw new StartFailure(
      'DATABASE_URL must look like postgres://user:password@host:5432/database, with special characters in the password as %XX',
      EXIT.configuration,
    );
  }
  const host = url.searchParams.get('host') ?? (url.hostname || 'localhost');
  const port = url.searchParams.get('port') ?? (url.port || '5432');
  const database = url.pathname.slice(1) || url.username;
  return { url: value, shown: `${url.username ? `${url.username}@` : ''}${host}:${port}/${database}` };
}
