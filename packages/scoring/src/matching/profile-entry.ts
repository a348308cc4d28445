import type { Language } from '@navette/taxonomy';
import type { ProfileDocument } from '../document/profile.ts';

/** What the index holds of one profile beside its words and concepts. */
export interface ProfileEntry {
  readonly profile: ProfileDocument;
  readonly language: Language;
}
