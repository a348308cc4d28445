import type { Language } from '@navette/taxonomy';
import type { Span } from '../explanation/explanation.ts';

/** What the engine reads in a text: its language and the taxonomy's concepts, each with every place where it stands. */
export interface Analysis {
  readonly language: Language;
  /** In the order in which they first appear (title before text). */
  readonly concepts: readonly { readonly id: string; readonly spans: readonly Span[] }[];
}

/** A text alone, or the two fields of a need or of a profile. */
export type Analysable = string | { readonly title?: string; readonly text?: string };
