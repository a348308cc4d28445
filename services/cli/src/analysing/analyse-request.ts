import type { ReadAs } from '@navette/reading';
import type { Language } from '@navette/taxonomy';

/** The options of `navette analyse`, checked. */
export interface AnalyseRequest {
  /** The text itself; "-" reads the standard input. */
  readonly text: string;
  readonly as: ReadAs;
  /** Of the answer. */
  readonly lang: Language;
  /** What the text is said to be written in. */
  readonly written?: Language;
  /** ISO 8601. */
  readonly today?: string;
  readonly json?: boolean;
}
