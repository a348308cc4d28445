/**
 * A legal entity by its number: `country` ISO 3166-1 alpha-2; `register` SIREN, BCE, HRB with its court, RCS, KVK;
 * `number` without blanks and dots.
 */
export interface ListedNumber {
  readonly country: string;
  readonly register: string;
  readonly number: string;
}
