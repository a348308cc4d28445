import type { Block, Link } from './block.ts';

/** What one mail says in one language; greeting, signature and footer are the same for all and come from the layout. */
export interface Wording {
  /** At most 120 characters once written: what is longer is cut. */
  readonly subject: string;
  readonly body: readonly Block[];
  /** Who waits for whom until when, in a sentence; where nobody waits, that. */
  readonly waiting: string;
  /** The one thing to do or to look at. */
  readonly button?: Link;
  /** Why this person gets it, in a sentence. */
  readonly why: string;
}
