import type { Blank } from './blank.ts';
import type { Tie } from './tie.ts';

/** Rows that are somebody's, and what becomes of them. */
export interface Belonging {
  readonly rows: Tie;
  /** Columns that are left out of their copy, beside those of the table: somebody else's words or name. */
  readonly hide?: readonly string[];
  /** They must not learn that there are such rows: not in a copy. */
  readonly unseen?: true;
  /** What erasing them writes. */
  readonly blanks?: Readonly<Record<string, Blank>>;
  /** Erasing them takes the row away. */
  readonly remove?: true;
}

/** What a table holds, column by column: each stands in exactly one of the five lists. */
export interface TableRule {
  /** Rows of a person; each row counts for the first that it is among. */
  readonly person?: readonly Belonging[];
  readonly organisation?: readonly Belonging[];
  /** Why no row is anybody's, where none is. */
  readonly because?: string;
  /** Rows are private to the operator of their column operator_id: in a copy only where the operator is the reader's. */
  readonly privateToOperator?: true;
  /** Ids, kinds, states, dates, numbers: in the copy, and kept when the person is erased. */
  readonly facts?: readonly string[];
  /** Names and addresses of a person: in the copy, and blanked (see `blanks`). */
  readonly personal?: readonly string[];
  /** Text: in the copy; names and addresses are struck out wherever they stand. Also names in rows that bear no id. */
  readonly words?: readonly string[];
  /** The same as JSON. */
  readonly json?: readonly string[];
  /**
   * Columns (of `json`) whose words come from other tables' rows, too many to be looked through: only those whose sources
   * name the person are. `from`: the column that refers to a source, and its table.
   */
  readonly quoted?: { readonly columns: readonly string[]; readonly from: readonly (readonly [string, string])[] };
  /** Never in a copy: keys, digests, and what is said of others. */
  readonly withheld?: readonly string[];
  /** Not in a person's copy, only in the organisation's: its business. */
  readonly business?: readonly string[];
}

/** Every column that a rule names. */
export function columnsOf(rule: TableRule): string[] {
  return [rule.facts, rule.personal, rule.words, rule.json, rule.withheld].flatMap((list) => list ?? []);
}

/** The columns of a copy. */
export function copiedColumns(
  rule: TableRule,
  of: 'person' | 'organisation',
  hidden: readonly string[] = [],
): string[] {
  const left = new Set([...hidden, ...(of === 'person' ? (rule.business ?? []) : [])]);
  return [rule.facts, rule.personal, rule.words, rule.json]
    .flatMap((list) => list ?? [])
    .filter((name) => !left.has(name));
}
