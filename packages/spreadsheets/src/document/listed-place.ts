/** `country` ISO 3166-1 alpha-2; `area` an id of the taxonomy; `lat` and `lon` in degrees, WGS 84. */
export interface ListedPlace {
  readonly country?: string;
  readonly area?: string;
  readonly lat?: number;
  readonly lon?: number;
}
