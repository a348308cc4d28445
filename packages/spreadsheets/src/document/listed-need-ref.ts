/**
 * A need as a row of another list names it; at least one of these. A column that doesn't say whether it holds ids or
 * titles ("Besoin") gives its text as both.
 */
export interface ListedNeedRef {
  readonly externalIds?: readonly string[];
  readonly title?: string;
}
