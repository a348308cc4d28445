import type { OrganisationSize } from '@navette/domain';
import type { Language } from '@navette/taxonomy';
import type { ListedPlace } from './listed-place.ts';

/**
 * A need as a row gives it. What the row doesn't say is absent. The engine takes it as it is: a field here has the meaning
 * of the same field there.
 */
export interface ListedNeed {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly language?: Language;
  /** Concepts that the list names by id; words stay in `text`. */
  readonly capabilities?: readonly { readonly id: string }[];
  /** NAF/NACE code, any level. */
  readonly sector?: string;
  readonly organisationSize?: OrganisationSize;
  readonly place?: ListedPlace;
  readonly perimeter?: { readonly areas?: readonly string[]; readonly radiusKm?: number };
  readonly trl?: { readonly minimum: number };
  readonly certificates?: readonly string[];
  readonly languages?: readonly Language[];
  readonly excludedSectors?: readonly string[];
  readonly terms?: {
    readonly paidTrial?: boolean;
    /** Euros. */
    readonly budget?: { readonly minimum?: number; readonly maximum?: number };
    readonly weeksToDecision?: number;
  };
}
