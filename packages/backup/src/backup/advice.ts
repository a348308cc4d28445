/** Command lines for those who have PostgreSQL's own tools. */
export interface BackupAdvice {
  /** Writes a copy of the whole database. */
  readonly backup: string;
  /** Puts it into a new, empty database. */
  readonly restore: readonly string[];
}

/**
 * What to run for a database that somebody else runs. The lines hold no password: pg_dump asks, or reads PGPASSWORD or
 * ~/.pgpass. A new start of Navette on the restored database then gives the service its rights again.
 */
export function backupAdvice(connectionString: string): BackupAdvice {
  const address = withoutPassword(connectionString);
  const target = address.replace(/^([^:]+:\/\/[^/?]*)(\/[^?]*)?/, '$1/NEW_DATABASE');
  const server = address.replace(/^([^:]+:\/\/[^/?]*)(\/[^?]*)?/, '$1/postgres');
  return {
    backup: `pg_dump --format=custom --no-owner --no-privileges --file=navette.dump ${shellQuoted(address)}`,
    restore: [
      `createdb --maintenance-db=${shellQuoted(server)} NEW_DATABASE`,
      `pg_restore --no-owner --no-privileges --single-transaction --dbname=${shellQuoted(target)} navette.dump`,
    ],
  };
}

/** Passwords stand before the @, and may stand in the query. */
function withoutPassword(connectionString: string): string {
  const [head = '', ...query] = connectionString.split('?');
  const bare = head.replace(
    /^([^:]+:\/\/)(.*)@/,
    (_, scheme: string, user: string) => `${scheme}${user.split(':')[0]}@`,
  );
  const kept = query
    .join('?')
    .split('&')
    .filter((setting) => setting !== '' && !/^(?:ssl)?password=/i.test(setting));
  return kept.length === 0 ? bare : `${bare}?${kept.join('&')}`;
}

function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
