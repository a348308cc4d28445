import { GRAM_HASHES } from './grams.ts';
import { grown } from './grown.ts';

/**
 * Arrays over all terms and all letter sequences of an index, lent to one comparison at a time, so that a need costs what it
 * touches and not what the index holds. Whoever finds another's mark in `owner` must fill them again.
 */
export class Scratch {
  owner: object | undefined;
  /** Where a letter sequence stands in the owner's own list; good where that list agrees. */
  readonly gramPlaces = new Uint16Array(GRAM_HASHES);
  /** Where a term stands in the owner's lists of what it worked out; good where they agree. */
  termPlaces = new Uint32Array(256);
  /** How often a term occurs in the document at hand; 0 for all between two documents. */
  counts = new Float32Array(256);

  fit(terms: number): void {
    this.termPlaces = grown(this.termPlaces, terms);
    this.counts = grown(this.counts, terms);
  }
}
