import type { LabelledText } from '../set/labelled-text.ts';

export interface RankedDoc {
  readonly doc: string;
  readonly score: number;
}

/** Documents for a query, best first, at most `depth`. */
export type Ranker = (query: LabelledText, depth: number) => readonly RankedDoc[];
