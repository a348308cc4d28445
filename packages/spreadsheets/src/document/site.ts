import { areaFromText } from '@navette/taxonomy';
import { readPostalCode } from '../values/place.ts';
import { defined, orNothing } from './defined.ts';
import type { ListedPlace } from './listed-place.ts';
import type { ListedReaderOf } from './listed-reader.ts';
import type { ListedSite } from './listed-site.ts';
import { type PlaceField, readPlace } from './place.ts';

type Reader = ListedReaderOf<PlaceField | 'street'>;

/**
 * The address of a row and the area that it lies in. An address in one cell ("12 rue du Fil, 59000 Lille") is taken apart
 * where no other column says town and postal code; a zero that a French postal code lost is put back and noted.
 * @param assumed ISO 3166-1 alpha-2, where the row names no country
 */
export function readSite(reader: Reader, assumed: string | undefined): ListedSite | undefined {
  const place = readPlace(reader, assumed);
  const address = takeApart(reader.paragraphs('street'));
  const town = townOf(reader.line('city'));
  const country = place?.country ?? assumed;
  const given = readPostalCode(reader.cells('postalCode')[0]?.text ?? '') ?? town.postalCode ?? address.postalCode;
  const code = given === undefined ? undefined : postalCode(given, country);
  if (code?.restored) {
    reader.tell(reader.columnsOf(['postalCode']) ?? '', 'zeros_restored', given ?? '', { value: code.text }, 'noted');
  }
  const area =
    place?.area ?? (code && (country === undefined || country === 'FR') ? areaFromText(code.text, 'FR') : undefined);
  return orNothing(
    defined({
      ...place,
      ...(area === undefined ? {} : { area, country: place?.country ?? assumed ?? 'FR' }),
      street: address.street || undefined,
      postalCode: code?.text,
      city: town.city ?? address.city,
    }),
  );
}

/** The place of an address, to be spread into what is matched there: an address knows its area where a place alone may not. */
export function placeOf(site: ListedSite | undefined): { readonly place?: ListedPlace } {
  const { country, area, lat, lon } = site ?? {};
  const place = orNothing(defined({ country, area, lat, lon }));
  return place === undefined ? {} : { place };
}

interface Address {
  readonly street?: string;
  readonly postalCode?: string;
  readonly city?: string;
}

const LONGEST_ADDRESS = 200;
const IN_ONE_CELL =
  /^(.{3,200}?)[\s,;-]+(?:(?:[A-Z]{1,2})-)?(\d{4,5})[ ]+(\p{L}[^\d,;]{1,60}?(?:[ ]cedex[ ]?\d{0,2})?)(?:\s*[,;(-]\s*\p{L}[^\d]{1,40})?$/iu;

function takeApart(text: string): Address {
  const line = text.replace(/\s*\n+\s*/g, ', ').trim();
  if (line.length > LONGEST_ADDRESS) return { street: line };
  const [, street, postalCode, city] = IN_ONE_CELL.exec(line) ?? [];
  return street && postalCode && city
    ? { street: street.trim(), postalCode, city: withoutCedex(city) }
    : { street: line };
}

function townOf(text: string | undefined): Address {
  const [, postalCode, city] = /^(?:[A-Z]{1,2}-)?(\d{4,5})[ ,]+(\p{L}.{0,80})$/u.exec(text ?? '') ?? [];
  if (postalCode && city) return { postalCode, city: withoutCedex(city) };
  return text === undefined ? {} : { city: withoutCedex(text) };
}

function withoutCedex(city: string): string {
  return city.replace(/[ ,]+cedex(?:[ ]+\d{1,2})?$/i, '').trim();
}

/** A postal code as its country writes it. */
function postalCode(text: string, country: string | undefined): { readonly text: string; readonly restored: boolean } {
  const plain = text.replace(/^[A-Z]{1,2}[- ]+(?=\d{4,5}$)/i, '').replace(/^(\d{2}) (\d{3})$/, '$1$2');
  const dutch = /^(\d{4}) ?([A-Z]{2})$/i.exec(plain);
  if (dutch) return { text: `${dutch[1]} ${dutch[2]?.toUpperCase()}`, restored: false };
  const short = /^\d{4}$/.test(plain) && (country === 'FR' || country === 'DE');
  return { text: short ? `0${plain}` : plain, restored: short };
}
