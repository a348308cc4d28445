/** What kinds of things name who wrote a text; the earlier one holds where two are found in the same letters. */
export const DETAIL_KINDS = [
  'email',
  'url',
  'iban',
  'register_number',
  'phone',
  'address',
  'organisation_name',
  'person_name',
  'place',
] as const;
export type DetailKind = (typeof DETAIL_KINDS)[number];

/** Something in a text that could name its owner: `text.slice(start, end)` is its excerpt. */
export interface IdentifyingDetail {
  readonly kind: DetailKind;
  readonly start: number;
  readonly end: number;
  readonly excerpt: string;
}

/** Where a detail stands, before it is cut out. */
export type Span = Omit<IdentifyingDetail, 'excerpt'>;
