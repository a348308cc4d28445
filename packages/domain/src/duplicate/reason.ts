/** What of an organisation is looked at. `department`: the area of its site where that is no larger than a department. */
export interface ComparedOrganisation {
  readonly name: string;
  readonly nameKey: string;
  readonly country: string;
  readonly register: string | null;
  readonly number: string | null;
  readonly webHost: string | null;
  readonly phone: string | null;
  readonly postalCode: string | null;
  readonly commune: string | null;
  readonly department: string | null;
}

export const DUPLICATE_REASONS = [
  'number',
  'number_alike',
  'name',
  'near_name',
  'postal_code',
  'commune',
  'department',
  'website',
  'phone',
  'number_differs',
  'country_differs',
  'place_differs',
] as const;
export type DuplicateReasonKey = (typeof DUPLICATE_REASONS)[number];

/** One thing that speaks for or against two records being one organisation, with what each of them says. */
export interface DuplicateReason {
  readonly key: DuplicateReasonKey;
  readonly speaks: 'for' | 'against';
  readonly first: string;
  readonly second: string;
}

/** A reason with the values of both sides. */
export function duplicateReason(
  key: DuplicateReasonKey,
  first: ComparedOrganisation,
  second: ComparedOrganisation,
): DuplicateReason {
  return {
    key,
    speaks: key.endsWith('_differs') ? 'against' : 'for',
    first: SAID[key](first),
    second: SAID[key](second),
  };
}

/**
 * Whether a pair that a person set aside deserves another look: something new speaks for it, or an objection is gone.
 * A score that only moved is no news.
 */
export function reasonsGrew(before: readonly DuplicateReason[], now: readonly DuplicateReason[]): boolean {
  const had = new Set(before.map((one) => one.key));
  const has = new Set(now.map((one) => one.key));
  const isNew = now.some((one) => one.speaks === 'for' && !had.has(one.key));
  return isNew || before.some((one) => one.speaks === 'against' && !has.has(one.key));
}

type Said = (side: ComparedOrganisation) => string;
const numberOf: Said = (side) => [side.register, side.number].filter(Boolean).join(' ');
const nameOf: Said = (side) => side.name;

const SAID: Readonly<Record<DuplicateReasonKey, Said>> = {
  number: numberOf,
  number_alike: numberOf,
  number_differs: numberOf,
  name: nameOf,
  near_name: nameOf,
  postal_code: (side) => side.postalCode ?? '',
  commune: (side) => side.commune ?? '',
  department: (side) => side.department ?? '',
  place_differs: (side) => side.department ?? '',
  website: (side) => side.webHost ?? '',
  phone: (side) => side.phone ?? '',
  country_differs: (side) => side.country,
};
