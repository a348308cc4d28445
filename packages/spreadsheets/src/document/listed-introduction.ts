import type { IntroductionState } from '@navette/domain';
import type { ListedNeedRef } from './listed-need-ref.ts';
import type { ListedOrganisationRef } from './listed-organisation-ref.ts';

/** An introduction as a row gives it: it names a startup, and a need or its owner. */
export interface ListedIntroduction {
  readonly externalId?: string;
  readonly need?: ListedNeedRef;
  /** Who has the need. */
  readonly owner?: ListedOrganisationRef;
  /** External ids are those of its profile. */
  readonly startup: ListedOrganisationRef;
  /** `proposed` when the row doesn't say. */
  readonly state: IntroductionState;
  readonly reason?: string;
  /** ISO date since which the state holds. */
  readonly stateSince?: string;
  /** Euros. */
  readonly amount?: number;
  readonly notes?: string;
}
