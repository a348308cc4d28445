import type { Language } from '@navette/taxonomy';
import type { Place } from './place.ts';
import type { OrganisationSize } from './profile.ts';

/** One thing that an organisation looks for, as the engine reads it. A missing field asks for nothing. */
export interface NeedDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly language?: Language;
  /** Concepts that a person confirmed; those read in the text are added unless `capabilitiesClosed`. */
  readonly capabilities?: readonly { readonly id: string; readonly essential?: boolean }[];
  /** True when a person went through the chips: only `capabilities` count, nothing is added from the text. */
  readonly capabilitiesClosed?: boolean;
  /** NAF/NACE code of the need's own sector, any level. */
  readonly sector?: string;
  readonly organisationSize?: OrganisationSize;
  readonly place?: Place;
  readonly perimeter?: {
    /** Country codes or area ids in which the startup should be. */
    readonly areas?: readonly string[];
    readonly radiusKm?: number;
    /** True: outside of it is a failed gate; otherwise only less near. */
    readonly hard?: boolean;
  };
  readonly trl?: { readonly minimum: number; readonly hard?: boolean };
  /** Certificates that a startup must hold. */
  readonly certificates?: readonly string[];
  /** Working languages; one in common is enough. */
  readonly languages?: readonly Language[];
  /** NAF/NACE codes; a profile that serves nothing else is excluded. */
  readonly excludedSectors?: readonly string[];
  readonly terms?: {
    readonly paidTrial?: boolean;
    /** Euros. */
    readonly budget?: { readonly minimum?: number; readonly maximum?: number };
    /** Weeks from now until the decision; the caller computes it, the engine has no clock. */
    readonly weeksToDecision?: number;
  };
  /** Profiles already introduced or vetoed for this need. */
  readonly excludedProfiles?: readonly string[];
  /** Profiles that stand among the best of this need: the attention that they have by it doesn't count against them here. */
  readonly standing?: readonly string[];
}
