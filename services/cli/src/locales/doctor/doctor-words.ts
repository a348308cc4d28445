import type { Template } from '@navette/spreadsheets';
import type { Check, Outcome } from '../../doctor/finding.ts';

/** What `navette doctor` says in one language. */
export interface DoctorWords {
  readonly help: Readonly<Record<'description' | 'auditHead' | 'notAHash' | 'json' | 'after', string>>;
  readonly checks: Readonly<Record<Check, string>>;
  /** Each begins with {check}; where something is wrong, it says what to do. */
  readonly outcomes: Readonly<Record<Outcome, Template>>;
}
