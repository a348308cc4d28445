import type { ListedPlace } from './listed-place.ts';

/** A place with its postal address, as far as a row gives it. */
export interface ListedSite extends ListedPlace {
  readonly street?: string;
  readonly city?: string;
  /** As the country writes it: "59000", "1234 AB". */
  readonly postalCode?: string;
}
