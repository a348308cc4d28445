import type { System, SystemName } from './system.ts';

/** Opens one system; only its own code is loaded, so that nobody's memory is counted for another. */
export async function openSystem(
  name: Exclude<SystemName, 'navette'>,
  databaseUrl: string | undefined,
): Promise<System> {
  switch (name) {
    case 'bare-loop':
      return (await import('./bare-loop.ts')).bareLoop();
    case 'minisearch':
      return (await import('./minisearch.ts')).miniSearch();
    case 'orama':
      return (await import('./orama.ts')).orama();
    case 'sqlite-fts5':
      return (await import('./sqlite.ts')).sqliteFts5();
    case 'postgres':
      if (databaseUrl === undefined) throw new Error('postgres: expected the address of a database');
      return (await import('./postgres.ts')).postgresFullText(databaseUrl);
  }
}
