import type { Paper } from '../paper/paper.ts';
import type { ShortlistDocument } from './shortlist-document.ts';
import type { Wording } from './words/wording.ts';

/** What every part of the file is drawn with. */
export interface Context {
  readonly paper: Paper;
  readonly words: Wording;
  readonly document: ShortlistDocument;
  /** The largest contribution of the file: bars of all pages share one scale. */
  readonly largest: number;
}
