import type { Readiness } from '@navette/domain';
import type { FactKind, PlaceRole } from '../fact/fact.ts';
import type { Rule } from '../fact/rule.ts';

/** What is read, in the words of one language. */
export interface FactWords {
  /** What each fact is called, as the head of a line. */
  readonly names: Readonly<Record<FactKind, string>>;
  readonly roles: Readonly<Record<PlaceRole, string>>;
  readonly readiness: Readonly<Record<Readiness, string>>;
  readonly paid: string;
  readonly unpaid: string;
  readonly none: string;
  readonly customers: string;
  readonly between: (low: string, high: string) => string;
  readonly atMost: (amount: string) => string;
  readonly atLeast: (amount: string) => string;
  readonly until: (day: string) => string;
  readonly fromUntil: (from: string, until: string) => string;
  readonly around: (km: string) => string;
  readonly weeks: (count: number) => string;
  readonly references: (count: number) => string;
  /** By what it was recognised. */
  readonly rules: Readonly<Record<Rule, string>>;
}
