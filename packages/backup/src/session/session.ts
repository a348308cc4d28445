import { createPool } from '@navette/db';
import type { PoolClient } from 'pg';

/**
 * What the text of a value depends on, so that the same value gives the same text everywhere; no limits for long
 * statements; and some memory to sort in.
 */
const SETTINGS = `
set datestyle = 'ISO, YMD';
set intervalstyle = 'postgres';
set timezone = 'UTC';
set extra_float_digits = 1;
set bytea_output = 'hex';
set client_encoding = 'UTF8';
set search_path = 'public';
set statement_timeout = 0;
set idle_in_transaction_session_timeout = 0;
set lock_timeout = '5s';
set work_mem = '64MB';`;

/** Runs `work` on a connection of its own, on which values are written the same way everywhere. */
export async function withSession<T>(connectionString: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const pool = createPool({ connectionString, maxConnections: 1, applicationName: 'navette-backup' });
  try {
    const client = await pool.connect();
    try {
      await client.query(SETTINGS);
      const result = await work(client);
      client.release();
      return result;
    } catch (error) {
      // It may be in the middle of a copy: nothing more can be said on it.
      client.release(true);
      throw error;
    }
  } finally {
    await pool.end();
  }
}
