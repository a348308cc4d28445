/**
 * One record as it stands in the file. `line`: physical line on which it starts, from 1 (line breaks in quotes count).
 * `record`: cells by column name, texts untrimmed; a JSON value keeps its type. An empty or absent cell may be missing.
 */
export interface Row {
  readonly kind: 'row';
  readonly line: number;
  /** In a JSON list: which of its items, from 1. Many can share a line. */
  readonly item?: number;
  readonly record: Readonly<Record<string, unknown>>;
}

/** What can be wrong with a row: its shape in the file, then what its cells say. */
export const PROBLEM_CODES = [
  'quote_stray',
  'quote_cut',
  'quote_endless',
  'too_few_columns',
  'too_many_columns',
  'field_too_long',
  'record_too_long',
  'invalid_bytes',
  'nul_byte',
  'header_again',
  'json_syntax',
  'json_cut',
  'json_not_object',
  'json_rest',
  'no_text',
  'expected_text',
  'expected_number',
  'expected_level',
  'expected_date',
  'expected_boolean',
  'expected_postal_code',
  'expected_area',
  'expected_country',
  'expected_language',
  'expected_sector',
  'expected_size',
  'same_row',
  'same_id',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What can be wrong besides with a row of a list that moves in (`readListed`). */
export const LISTED_PROBLEM_CODES = [
  ...PROBLEM_CODES,
  'no_name',
  'no_subject',
  'no_party',
  'no_address',
  'expected_siren',
  'expected_siret',
  'expected_company_number',
  'number_in_scientific_notation',
  'numbers_contradict',
  'zeros_restored',
  'expected_email',
  'expected_phone',
  'expected_website',
  'expected_domain',
  'expected_one_of',
  'expected_date_time',
  'several_values',
  'cell_error',
  'kept_in_text',
  'most_discreet',
  'wrong_check_digits',
  'closed_company',
  'partly_published',
  'total_row',
] as const;

export type ListedProblemCode = (typeof LISTED_PROBLEM_CODES)[number];

/**
 * Something to tell about a row.
 * `effect`: `rejected`, the row is lost; `ignored`, the row goes on without this value; `noted`, nothing is lost.
 * `endLine`: last line of the damage where it spans several. `column`: name in the header; null when no column is to blame.
 */
export interface Problem<C extends string = ProblemCode> {
  readonly kind: 'problem';
  readonly effect: 'rejected' | 'ignored' | 'noted';
  readonly line: number;
  readonly endLine?: number;
  readonly item?: number;
  readonly column: string | null;
  readonly code: C;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Something to tell about a row of a list that moves in. */
export type ListedProblem = Problem<ListedProblemCode>;

/** A row that can't be used at all. */
export function rejected<C extends string>(
  code: C,
  line: number,
  column: string | null,
  params: Problem['params'] = {},
): Problem<C> {
  return { kind: 'problem', effect: 'rejected', line, column, code, params };
}

/** The item of a row, to be spread into what is told of it. */
export function itemOf(row: Row): { readonly item?: number } {
  return row.item === undefined ? {} : { item: row.item };
}
