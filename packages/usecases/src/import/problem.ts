/** What storing a row can tell about it, beside what reading it told. Screens put the code into words. */
export const IMPORT_PROBLEM_CODES = [
  'same_record',
  'found_by_name',
  'contradicts',
  'unknown_organisation',
  'ambiguous_organisation',
  'no_organisation',
  'unknown_contact',
  'unknown_need',
  'ambiguous_need',
  'unknown_startup',
  'ambiguous_startup',
  'other_operator',
  'opposed',
  'approval_missing',
  'state_kept',
  'visibility_kept',
  'cut',
  'not_stored',
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEM_CODES)[number];

/** `rejected`: the row is not stored; `ignored`: it is, without this value; `noted`: nothing is lost. */
export interface ImportProblem {
  readonly effect: 'rejected' | 'ignored' | 'noted';
  readonly code: ImportProblemCode;
  /** The field that it is about, by its name in a mapping; null for the row as a whole. */
  readonly column: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A row that cannot be stored, and why. */
export class RowRejected extends Error {
  override readonly name = 'RowRejected';
  readonly problem: ImportProblem;

  constructor(code: ImportProblemCode, column: string | null = null, params: ImportProblem['params'] = {}) {
    super(code);
    this.problem = { effect: 'rejected', code, column, params };
  }
}

/** Something to tell of a row of which nothing is lost. */
export function noted(
  code: ImportProblemCode,
  column: string | null = null,
  params: ImportProblem['params'] = {},
): ImportProblem {
  return { effect: 'noted', code, column, params };
}
