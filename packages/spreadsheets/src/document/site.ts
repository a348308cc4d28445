import { areaById, areaFromText, contains } from '@navette/taxonomy';
import type { Address } from '../values/address.ts';
import { defined, orNothing } from './defined.ts';
import type { ListedPlace } from './listed-place.ts';
import type { ListedReaderOf } from './listed-reader.ts';
import type { ListedSite } from './listed-site.ts';
import { type PlaceField, readPlace } from './place.ts';

type Reader = ListedReaderOf<PlaceField | 'street'>;

/**
 * The address of a row and the area that it lies in. An address in one cell ("12 rue du Fil, 59000 Lille") is taken apart
 * where no other column says town and postal code; a zero that a French postal code lost is put back and noted.
 * @param address what its streets and towns say
 * @param assumed ISO 3166-1 alpha-2, where the row names no country
 */
export function readSite(reader: Reader, address: Address, assumed: string | undefined): ListedSite | undefined {
  const home = address.country ?? assumed;
  const place = readPlace(reader, home);
  const country = place?.country ?? home;
  const given = address.postalCode;
  const code = given === undefined ? undefined : postalCode(given, country);
  if (code?.restored) {
    reader.tell(reader.columnsOf(['postalCode']) ?? '', 'zeros_restored', given ?? '', { value: code.text }, 'noted');
  }
  // Four digits are Belgian, Dutch, Swiss or a French code that lost its zero: alone they say no place.
  const german = /plz|postleitzahl/i.test(reader.columnsOf(['postalCode', 'city']) ?? '');
  const ofCode = code && (country === 'FR' || (country === undefined && !german && /^\d{5}$/.test(code.text)));
  const deeper =
    (ofCode ? areaFromText(code.text, 'FR') : undefined) ?? (code && country && areaFromText(code.text, country));
  // A postal code says more than the region that holds its place.
  const wide = place?.area;
  const finer = wide === undefined || wide === country || (deeper !== undefined && contains(wide, deeper));
  const found = finer ? (deeper ?? address.area) : undefined;
  const area = found ?? place?.area;
  const land = place?.country ?? home ?? (area === undefined ? undefined : (areaById(area)?.country ?? 'FR'));
  return orNothing(
    defined({
      ...place,
      ...(area === undefined ? {} : { area }),
      ...(land === undefined ? {} : { country: land }),
      street: address.street,
      postalCode: code?.text,
      city: address.city,
    }),
  );
}

/** The place of an address, to be spread into what is matched there: an address knows its area where a place alone may not. */
export function placeOf(site: ListedSite | undefined): { readonly place?: ListedPlace } {
  const { country, area, lat, lon } = site ?? {};
  const place = orNothing(defined({ country, area, lat, lon }));
  return place === undefined ? {} : { place };
}

/** A postal code as its country writes it. */
function postalCode(text: string, country: string | undefined): { readonly text: string; readonly restored: boolean } {
  const plain = text.replace(/^[A-Z]{1,2}[- ]+(?=\d{4,5}$)/i, '').replace(/^(\d{2}) (\d{3})$/, '$1$2');
  const dutch = /^(\d{4}) ?([A-Z]{2})$/i.exec(plain);
  if (dutch) return { text: `${dutch[1]} ${dutch[2]?.toUpperCase()}`, restored: false };
  const short = /^\d{4}$/.test(plain) && (country === 'FR' || country === 'DE');
  return { text: short ? `0${plain}` : plain, restored: short };
}
