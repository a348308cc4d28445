import type { Language } from '@navette/taxonomy';

/** A query or a document of a labelled set. */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  /** As the set declares it; absent where it says nothing. */
  readonly lang?: Language;
}
