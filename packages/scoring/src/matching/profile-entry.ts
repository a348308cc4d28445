import type { Language } from '@navette/taxonomy';
import type { OfferedConcepts } from '../concepts/salience.ts';
import type { ProfileDocument } from '../document/profile.ts';

/** What the index holds of one profile beside its postings. */
export interface ProfileEntry {
  readonly profile: ProfileDocument;
  readonly language: Language;
  readonly concepts: OfferedConcepts;
}
