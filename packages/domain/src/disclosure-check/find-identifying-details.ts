import type { IdentifyingDetail } from './detail.ts';
import type { KnownOwner } from './known-owner.ts';
import { EMAIL, HALF_EMAIL, SPELT_EMAIL } from './pattern/email.ts';
import { FRENCH_ADDRESSES } from './pattern/french-address.ts';
import { IBAN } from './pattern/iban.ts';
import { PHONES } from './pattern/phone.ts';
import { REGISTER_NUMBERS } from './pattern/register-number.ts';
import { STREET_ADDRESSES } from './pattern/street-address.ts';
import { BARE_HOST, WRITTEN_URL } from './pattern/url.ts';
import { scan } from './scan/finder.ts';
import { selectDetails } from './select.ts';
import { findNamesAlone } from './word/names-alone.ts';
import { findOrganisationNames } from './word/organisation-names.ts';
import { findPersonNames } from './word/person-names.ts';
import { findPlaces } from './word/places.ts';
import { wordsOf } from './word/word.ts';

const FINDERS = [
  EMAIL,
  SPELT_EMAIL,
  HALF_EMAIL,
  WRITTEN_URL,
  BARE_HOST,
  IBAN,
  ...REGISTER_NUMBERS,
  ...PHONES,
  ...FRENCH_ADDRESSES,
  ...STREET_ADDRESSES,
];

/**
 * What in a need's text could name its owner, to be shown to the writer before others read it: addresses, numbers and
 * hosts of whomever, and the names and places of this owner. A help, no guarantee: what is described can be recognised.
 * Takes time in proportion to the text. `unseen`: nobody looks through what is found before others read the text, so that too
 * much is found rather than too little.
 * @returns up to 100 details in the order of the text, of which none overlap; positions count UTF-16 units
 */
export function findIdentifyingDetails(
  text: string,
  known: KnownOwner,
  { unseen = false }: { readonly unseen?: boolean } = {},
): IdentifyingDetail[] {
  const words = wordsOf(text);
  return selectDetails(text, [
    ...scan(text, FINDERS),
    ...findOrganisationNames(words, known),
    ...findPersonNames(text, words, known.people),
    ...findNamesAlone(text, words, known.people, { unseen }),
    ...findPlaces(text, words, known),
  ]);
}
