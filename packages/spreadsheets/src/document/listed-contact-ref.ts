/** A person as a row of another list names them; at least one of these. */
export interface ListedContactRef {
  readonly externalIds?: readonly string[];
  /** In lower case. */
  readonly email?: string;
  readonly name?: string;
}
