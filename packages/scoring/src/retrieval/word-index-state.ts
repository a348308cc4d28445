import type { PlaceStoreState } from './place-store.ts';
import type { PostingListsState } from './posting-lists.ts';
import type { TermStoreState } from './term-store.ts';
import type { VocabularyState } from './vocabulary.ts';

/** What a `WordIndex` holds, as plain data. */
export interface WordIndexState {
  readonly vocabulary: VocabularyState;
  readonly lists: PostingListsState;
  readonly texts: TermStoreState;
  readonly places: PlaceStoreState;
  readonly lengths: Float32Array<ArrayBuffer>;
  readonly scales: Float32Array<ArrayBuffer>;
  readonly candours: Float32Array<ArrayBuffer>;
  readonly documents: number;
  readonly words: number;
}
