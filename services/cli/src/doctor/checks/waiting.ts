import { type RawBuilder, sql } from 'kysely';
import { type Check, type Finding, found, type Outcome } from '../finding.ts';
import type { Patient } from '../patient.ts';

const HOUR_MS = 3600_000;
/** An answer to who asked for a copy or erasure is due within a month (RGPD, art. 12(3)). */
const REQUEST_MS = 25 * 24 * HOUR_MS;

/** Jobs that were given up, or that nobody has taken for an hour. */
export async function checkJobs(patient: Patient): Promise<Finding> {
  const failed = await countOf(patient, sql`outbox where failed_at is not null`);
  if (failed > 0) return found('jobs', 'warning', 'jobs_failed', { count: failed });
  return waiting(patient, 'jobs', sql`outbox where failed_at is null and created_at < ${ago(patient, HOUR_MS)}`, {
    ok: 'jobs_ok',
    late: 'jobs_late',
    state: 'warning',
  });
}

/** Mails whose time came more than an hour ago and that were not sent. */
export function checkMails(patient: Patient): Promise<Finding> {
  const late = sql`mails where state = 'waiting' and created_at < ${ago(patient, HOUR_MS)}
    and (next_try_at < ${ago(patient, HOUR_MS)} or tries > 0)`;
  return waiting(patient, 'mails', late, { ok: 'mails_ok', late: 'mails_late', state: 'failed' });
}

/** Clocks whose step is more than an hour overdue; one that waits for somebody's click is not. */
export function checkClocks(patient: Patient): Promise<Finding> {
  const late = sql`clocks where state = 'running' and held_step is null and next_at < ${ago(patient, HOUR_MS)}`;
  return waiting(patient, 'clocks', late, { ok: 'clocks_ok', late: 'clocks_late', state: 'failed' });
}

/** Requests for a copy or erasure that must soon be answered. */
export function checkRequests(patient: Patient): Promise<Finding> {
  const late = sql`privacy_requests where state <> 'done' and created_at < ${ago(patient, REQUEST_MS)}`;
  return waiting(patient, 'requests', late, { ok: 'requests_ok', late: 'requests_late', state: 'failed' });
}

async function waiting(
  patient: Patient,
  check: Check,
  late: RawBuilder<unknown>,
  outcome: { readonly ok: Outcome; readonly late: Outcome; readonly state: Finding['state'] },
): Promise<Finding> {
  const count = await countOf(patient, late);
  return count === 0 ? found(check, 'ok', outcome.ok) : found(check, outcome.state, outcome.late, { count });
}

async function countOf({ db }: Patient, from: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${from}`.execute(db);
  return rows[0]?.count ?? 0;
}

function ago({ now }: Patient, ms: number): Date {
  return new Date(now.getTime() - ms);
}
