/** What can be wrong with a register number. Screens translate the code. */
export const NUMBER_PROBLEM_CODES = [
  'no_number',
  'too_long',
  'wrong_form',
  'wrong_length',
  'wrong_check',
  'no_court',
  'no_company_number',
  'unknown_register',
] as const;

export type NumberProblemCode = (typeof NUMBER_PROBLEM_CODES)[number];

/** A number that can't be what it is said to be. `expected`: English, for developers and reports. */
export interface NumberProblem {
  readonly ok: false;
  readonly code: NumberProblemCode;
  readonly expected: string;
}

/** A number as its register writes it, without spaces or points. */
export interface RightNumber {
  readonly ok: true;
  readonly number: string;
}

export type CheckedNumber = RightNumber | NumberProblem;

export function problem(code: NumberProblemCode, expected: string): NumberProblem {
  return { ok: false, code, expected };
}

export function right(number: string): RightNumber {
  return { ok: true, number };
}
