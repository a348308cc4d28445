import type { Period } from './period.ts';

/** What becomes of rows whose time is over. `keep`: they stay, for the reason that is given. */
export const RETENTION_ACTIONS = ['delete', 'anonymise', 'keep'] as const;
export type RetentionAction = (typeof RETENTION_ACTIONS)[number];

/** How long one kind of record is kept. */
export interface RetentionRule {
  readonly table: string;
  /** Tables that go the same way. */
  readonly also?: readonly string[];
  /** Absent where rows are kept for good. */
  readonly after?: Period;
  /** What the period counts from. */
  readonly from: string;
  readonly action: RetentionAction;
  readonly legalBasis: string;
  readonly why: string;
}
