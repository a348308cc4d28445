import { createPool } from '@navette/db';
import { getMigrations } from 'better-auth/db/migration';
import { AUTH_SCHEMA, createAuth } from './auth.ts';

/** Makes or updates better-auth's tables, with the owner's rights. */
export async function migrateIdentity(connectionString: string): Promise<void> {
  const pool = createPool({ connectionString, maxConnections: 1, applicationName: 'navette-migrate' });
  try {
    await pool.query(`create schema if not exists ${AUTH_SCHEMA}`);
  } finally {
    await pool.end();
  }
  const { auth, close } = createAuth({ connectionString, secret: 'only used while tables are made, never to sign' });
  try {
    const { runMigrations } = await getMigrations(auth.options);
    await runMigrations();
  } finally {
    await close();
  }
}
