import { pendingMigrations } from '@navette/db';
import { type Finding, found } from '../finding.ts';
import type { Patient } from '../patient.ts';

/** Whether the tables are those of this program. A database in which Navette never was has none. */
export async function checkMigrations({ db }: Patient): Promise<Finding> {
  const pending = await pendingMigrations(db).catch(() => undefined);
  if (pending?.length === 0) return found('migrations', 'ok', 'migrations_ok');
  return found('migrations', 'failed', 'migrations_pending', { names: pending?.join(', ') ?? '*' });
}
