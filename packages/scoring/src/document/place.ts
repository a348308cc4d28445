/**
 * Where a need or a profile is. Every field is optional: what is missing is neutral.
 * `country` ISO 3166-1 alpha-2; `area` an id of the taxonomy's areas (department "59", region "FRE1", …); `lat`/`lon` in degrees, WGS 84.
 */
export interface Place {
  readonly country?: string;
  readonly area?: string;
  readonly lat?: number;
  readonly lon?: number;
}
