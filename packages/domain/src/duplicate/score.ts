import { compareNumbers } from './company-number.ts';
import { nameLikeness } from './name-likeness.ts';
import { phoneKey } from './phone-key.ts';
import { placeReason } from './place-reason.ts';
import { type ComparedOrganisation, type DuplicateReason, type DuplicateReasonKey, duplicateReason } from './reason.ts';
import { isSharedHost } from './shared-hosts.ts';

export interface DuplicateScore {
  /** In [0,1]. */
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}

/** Pairs from this score on are put before a person. */
export const DUPLICATE_THRESHOLD = 0.4;

/**
 * How far each reason alone makes two records one: they add up as independent signs do, 1 − Π(1 − weight). A register
 * number is given out once, so it nearly decides. A website or a telephone can be a group's, a name somebody else's:
 * each is about even odds. A place says nothing by itself and counts beside a name only.
 */
const FOR: Readonly<Partial<Record<DuplicateReasonKey, number>>> = {
  number: 0.95,
  number_alike: 0.8,
  name: 0.55,
  near_name: 0.35,
  website: 0.5,
  phone: 0.45,
  postal_code: 0.45,
  commune: 0.35,
  department: 0.15,
};

/**
 * What is left of the score where something contradicts. Two numbers of one register are two companies, whatever they
 * share. Companies of one name in two countries are mostly sisters of a group; in two departments, often strangers.
 */
const AGAINST: Readonly<Partial<Record<DuplicateReasonKey, number>>> = {
  number_differs: 0.1,
  country_differs: 0.5,
  place_differs: 0.75,
};

/** Names under this likeness are two names. */
const NEAR_NAME = 0.8;

/** Whether two records look like one organisation, and why, for and against. */
export function scoreDuplicate(first: ComparedOrganisation, second: ComparedOrganisation): DuplicateScore {
  const name = nameReason(first, second);
  const keys: readonly (DuplicateReasonKey | undefined)[] = [
    numberReason(first, second),
    name,
    name && placeReason(first, second),
    sameHost(first, second) ? 'website' : undefined,
    samePhone(first, second) ? 'phone' : undefined,
    first.country === second.country ? undefined : 'country_differs',
  ];
  const found = keys.filter((key) => key !== undefined);
  const doubt = found.reduce((product, key) => product * (1 - (FOR[key] ?? 0)), 1);
  const left = found.reduce((product, key) => product * (AGAINST[key] ?? 1), 1);
  return {
    score: Number(((1 - doubt) * left).toFixed(3)),
    reasons: found.map((key) => duplicateReason(key, first, second)),
  };
}

function numberReason(
  first: ComparedOrganisation,
  second: ComparedOrganisation,
): 'number' | 'number_alike' | 'number_differs' | undefined {
  switch (compareNumbers(first, second)) {
    case 'same':
      return 'number';
    case 'alike':
      return 'number_alike';
    case 'different':
      return 'number_differs';
    case 'incomparable':
      return undefined;
  }
}

function nameReason(first: ComparedOrganisation, second: ComparedOrganisation): 'name' | 'near_name' | undefined {
  if (first.nameKey === '' || second.nameKey === '') return undefined;
  if (first.nameKey === second.nameKey) return 'name';
  return nameLikeness(first.nameKey, second.nameKey) >= NEAR_NAME ? 'near_name' : undefined;
}

function sameHost(first: ComparedOrganisation, second: ComparedOrganisation): boolean {
  return first.webHost !== null && first.webHost === second.webHost && !isSharedHost(first.webHost);
}

function samePhone(first: ComparedOrganisation, second: ComparedOrganisation): boolean {
  const key = phoneKey(first.phone, first.country);
  return key !== null && key === phoneKey(second.phone, second.country);
}
