import { sql } from 'kysely';
import { checkAudit } from './checks/audit.ts';
import { checkFiles } from './checks/files.ts';
import { checkMigrations } from './checks/migrations.ts';
import { checkNotices, checkOppositions, checkRetention } from './checks/privacy.ts';
import { checkQueue } from './checks/queue.ts';
import { checkRights } from './checks/rights.ts';
import { checkClocks, checkJobs, checkMails, checkRequests } from './checks/waiting.ts';
import { checkWorkers } from './checks/workers.ts';
import { CHECKS, type Check, type Finding, found } from './finding.ts';
import type { Patient } from './patient.ts';
import { reasonOf } from './reason.ts';

const EXAMINATIONS: Readonly<Record<Check, (patient: Patient) => Promise<Finding>>> = {
  database: checkDatabase,
  migrations: checkMigrations,
  rights: checkRights,
  queue: checkQueue,
  workers: checkWorkers,
  jobs: checkJobs,
  mails: checkMails,
  clocks: checkClocks,
  audit: checkAudit,
  files: checkFiles,
  oppositions: checkOppositions,
  notices: checkNotices,
  requests: checkRequests,
  retention: checkRetention,
};

/** Looks at everything, one after the other. Without the database or its tables, nothing further can be told. */
export async function* examine(patient: Patient): AsyncGenerator<Finding> {
  for (const check of CHECKS) {
    const finding = await EXAMINATIONS[check](patient).catch((error: unknown) =>
      found(check, 'failed', 'not_looked_at', { reason: reasonOf(error) }),
    );
    yield finding;
    if (finding.state === 'failed' && (check === 'database' || check === 'migrations')) return;
  }
}

async function checkDatabase({ db }: Patient): Promise<Finding> {
  try {
    const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(db);
    return found('database', 'ok', 'database_ok', { version: rows[0]?.version ?? '?' });
  } catch (error) {
    return found('database', 'failed', 'database_away', { reason: reasonOf(error) });
  }
}
