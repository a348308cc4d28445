import type { Concept } from './concept.ts';

/** A set of concepts that is read, stored and compared as one. */
export interface Taxonomy {
  /** The first 16 hexadecimal digits of the SHA-256 of the content: the same for the same concepts in the same order. */
  readonly version: string;
  readonly concepts: readonly Concept[];
}
