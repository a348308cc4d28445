import type { Language } from '@navette/taxonomy';

export const OUTPUT_FORMATS = ['table', 'json', 'csv'] as const;

/** The options of `navette match`, checked. */
export interface MatchRequest {
  readonly needs: string;
  readonly startups: string;
  readonly top: number;
  readonly format: (typeof OUTPUT_FORMATS)[number];
  readonly lang: Language;
  readonly map?: string;
  readonly today?: string;
  readonly strict?: boolean;
  /** Full explanations in place of the table. */
  readonly explain?: boolean;
  /** How many pairs to draw and explain in place of all matches. */
  readonly sample?: number;
  readonly seed: number;
}
