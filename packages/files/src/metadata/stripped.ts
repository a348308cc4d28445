import type { NamedAuthor } from './named-author.ts';

/**
 * What a file may carry beside what is seen. `trailer`: bytes behind the end of a picture, such as a film or a second one;
 * `properties`: what a document says of itself, such as its author.
 */
export type RemovedPart = 'exif' | 'xmp' | 'iptc' | 'comment' | 'thumbnail' | 'other' | 'trailer' | 'properties';

/** A picture without what is not seen. */
export interface StrippedPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly removed: readonly RemovedPart[];
}

/** A document without what is not seen, and what stayed in it that may name somebody. */
export interface StrippedDocument {
  readonly bytes: Uint8Array;
  readonly removed: readonly RemovedPart[];
  readonly left: readonly NamedAuthor[];
}
