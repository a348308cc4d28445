import type { NeedDocument } from '../document/need.ts';
import type { ProfileFacts } from '../document/profile.ts';
import type { GateResult } from '../explanation/explanation.ts';

/** One hard test of a pair. `need` is null when nothing is asked, `profile` null when it doesn't say. */
export type Gate = (need: NeedDocument, profile: ProfileFacts) => GateResult;
