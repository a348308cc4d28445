import type { Language } from '@navette/taxonomy';
import type { ProfileFacts } from '../document/profile.ts';

/** What the index holds of one profile beside its words and concepts. */
export interface ProfileEntry {
  readonly profile: ProfileFacts;
  readonly language: Language;
  /** False where it says nothing in words. */
  readonly hasText: boolean;
}
