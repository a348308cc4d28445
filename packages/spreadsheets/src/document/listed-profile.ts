import type { OrganisationSize } from '@navette/domain';
import type { Language } from '@navette/taxonomy';
import type { ListedPlace } from './listed-place.ts';

/** What a startup can do, as a row gives it; see `ListedNeed`. */
export interface ListedProfile {
  readonly id: string;
  /** The pitch, else the name. */
  readonly title: string;
  readonly text: string;
  readonly language?: Language;
  readonly capabilities?: readonly string[];
  readonly sectorsServed?: readonly string[];
  readonly place?: ListedPlace;
  readonly areasServed?: readonly string[];
  readonly trl?: number;
  readonly certificates?: readonly string[];
  readonly languages?: readonly Language[];
  readonly capacityLeft?: number;
  readonly terms?: {
    readonly paidPilotOnly?: boolean;
    /** Euros. */
    readonly minimumBudget?: number;
    readonly leadTimeWeeks?: number;
  };
  readonly wishes?: {
    readonly sizes?: readonly OrganisationSize[];
    readonly sectors?: readonly string[];
    readonly areas?: readonly string[];
  };
}
