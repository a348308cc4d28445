/** What `navette doctor` looks at, in this order. */
export const CHECKS = [
  'database',
  'migrations',
  'rights',
  'queue',
  'workers',
  'jobs',
  'mails',
  'clocks',
  'audit',
  'files',
  'oppositions',
  'notices',
  'requests',
  'retention',
] as const;
export type Check = (typeof CHECKS)[number];

/** What is found: each has its sentence, which says what to do where something is wrong. */
export const OUTCOMES = [
  'database_ok',
  'database_away',
  'migrations_ok',
  'migrations_pending',
  'rights_ok',
  'rights_one_role',
  'rights_too_many',
  'rights_unguarded',
  'queue_ok',
  'queue_away',
  'workers_ok',
  'workers_none',
  'jobs_ok',
  'jobs_failed',
  'jobs_late',
  'mails_ok',
  'mails_late',
  'clocks_ok',
  'clocks_late',
  'audit_ok',
  'audit_unsealed',
  'audit_broken',
  'files_ok',
  'files_unset',
  'files_closed',
  'oppositions_ok',
  'oppositions_ignored',
  'notices_ok',
  'notices_late',
  'requests_ok',
  'requests_late',
  'retention_ok',
  'retention_due',
  'not_looked_at',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Finding {
  readonly check: Check;
  readonly state: 'ok' | 'warning' | 'failed';
  readonly outcome: Outcome;
  /** What is filled into the sentence. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A finding. The check is the first word of the outcome. */
export function found(check: Check, state: Finding['state'], outcome: Outcome, facts: Finding['facts'] = {}): Finding {
  return { check, state, outcome, facts };
}
