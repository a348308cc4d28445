import type { OrganisationRole, OrganisationSize } from '@navette/domain';
import type { ListedNumber } from './listed-number.ts';
import type { ListedSite } from './listed-site.ts';

/** An organisation as a row gives it: it has a name or a number. What the row doesn't say is absent. */
export interface ListedOrganisation {
  /** Its id in the system that the list comes from. */
  readonly externalId?: string;
  readonly name?: string;
  readonly number?: ListedNumber;
  /** The establishment's, 14 digits; its first nine are `number`. */
  readonly siret?: string;
  /** ISO 3166-1 alpha-2: as said, else the number's, else the place's. */
  readonly country?: string;
  readonly size?: OrganisationSize;
  readonly roles?: readonly OrganisationRole[];
  /** NAF/NACE code, any level. */
  readonly sector?: string;
  /** http or https. */
  readonly website?: string;
  readonly phone?: string;
  /** In lower case. */
  readonly email?: string;
  /** Domains of its mail addresses, in lower case: "exemple.fr". */
  readonly domains?: readonly string[];
  readonly site?: ListedSite;
}
