import type { Day } from '../day/day.ts';

/** Days on which a network works for nobody, both included: "Noël 2026" from "2026-12-24" to "2027-01-01". */
export interface Closure {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Which days count in a place. `country`: ISO 3166-1, "FR". `region`: the area of a site as the directory names it, a
 * French department ("57") or NUTS code ("DEC", "FRY1"); undefined for the whole country.
 */
export interface WorkCalendar {
  readonly country: string;
  readonly region?: string | undefined;
  readonly closures: readonly Closure[];
}
