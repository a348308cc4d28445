import type { ActivityKind, IntroductionState, NeedKind, NeedState, OrganisationRole } from '@navette/domain';

/** How a reader writes the values that are expected in a cell: each is understood when it is written like that. */
export interface ValueWords {
  readonly needState: Readonly<Record<NeedState, string>>;
  readonly needKind: Readonly<Record<NeedKind, string>>;
  readonly activityKind: Readonly<Record<ActivityKind, string>>;
  readonly introductionState: Readonly<Record<IntroductionState, string>>;
  readonly organisationRole: Readonly<Record<OrganisationRole, string>>;
}

/** Which of these a cell was expected to hold. */
export type ValueKind = keyof ValueWords;
