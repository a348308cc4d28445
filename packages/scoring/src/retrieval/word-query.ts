/** A term of the index that answers to a term of a need, with its weight in the sum. */
export interface WordTarget {
  readonly number: number;
  readonly weight: number;
}

/** A term of a need, with everything in the index that answers to it. */
export interface QueryTerm {
  readonly term: string;
  readonly count: number;
  /** The term's number in the index; undefined where no live document has it. */
  readonly number: number | undefined;
  /** The term itself first where it is known, then what looks like it. */
  readonly targets: readonly WordTarget[];
}

export interface WordQuery {
  readonly terms: readonly QueryTerm[];
  /** The targets of all terms, heaviest first, ties by spelling. */
  readonly targets: readonly WordTarget[];
  /** The terms in the order in which they stand. */
  readonly sequence: readonly string[];
  /** Euclidean norm of the query in the weights of retrieval. */
  readonly norm: number;
}
