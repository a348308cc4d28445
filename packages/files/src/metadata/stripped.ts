/** What a picture may carry beside what is seen. `trailer`: bytes behind its end, such as a film or a second picture. */
export type RemovedPart = 'exif' | 'xmp' | 'iptc' | 'comment' | 'thumbnail' | 'other' | 'trailer';

/** A picture without what is not seen. */
export interface StrippedPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly removed: readonly RemovedPart[];
}
