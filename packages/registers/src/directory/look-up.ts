import type { Company, Establishment } from './company.ts';

/** Why nothing was learnt. `busy`: too many callers wait here; the others are told by what the register's server did. */
export const UNAVAILABLE_REASONS = [
  'busy',
  'rate_limited',
  'timeout',
  'network',
  'server_error',
  'refused',
  'redirected',
  'too_large',
  'bad_answer',
] as const;

export type UnavailableReason = (typeof UNAVAILABLE_REASONS)[number];

/** `establishment`: the one asked for by its SIRET. `lookedUpAt`: ISO time at which the register said so. */
export interface Found {
  readonly outcome: 'found';
  readonly company: Company;
  readonly establishment: Establishment | null;
  readonly lookedUpAt: string;
}

/** The register has no such number, or may not say that it has. */
export interface Unknown {
  readonly outcome: 'unknown';
  readonly lookedUpAt: string;
}

/** The form is then filled by hand. `retryAfterS`: asking sooner, in seconds, is of no use. */
export interface Unavailable {
  readonly outcome: 'unavailable';
  readonly reason: UnavailableReason;
  readonly retryAfterS?: number;
}

/** No SIREN or SIRET: nobody was asked. */
export interface Invalid {
  readonly outcome: 'invalid';
  readonly code: string;
  readonly expected: string;
}

/** What the register said, and what is worth keeping. */
export type RegisterAnswer = Found | Unknown;

export type LookUp = RegisterAnswer | Unavailable | Invalid;

/**
 * Answers that outlive the process. `number`: nine digits of a SIREN or 14 of a SIRET. The cache decides how long an
 * answer is good for, by `lookedUpAt`. What it throws comes out of `lookUp`.
 */
export interface CompanyCache {
  get(number: string): Promise<RegisterAnswer | undefined>;
  put(number: string, answer: RegisterAnswer): Promise<void>;
}
