import type { ListedNumber } from './listed-number.ts';

/**
 * An organisation as a row of another list names it, by whatever it gives; at least one of these. The surest comes
 * first: number, external ids (of the same system as the list), domain, name.
 */
export interface ListedOrganisationRef {
  readonly number?: ListedNumber;
  readonly siret?: string;
  readonly externalIds?: readonly string[];
  readonly domain?: string;
  readonly name?: string;
}
