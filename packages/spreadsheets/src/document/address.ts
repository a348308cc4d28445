import { plainHeader } from '../columns/fold-header.ts';
import { type Address, readAddress, readTown } from '../values/address.ts';
import { readCountry, readPostalCode } from '../values/place.ts';
import type { ListedReaderOf } from './listed-reader.ts';

/** Columns of which several make one line: the number, the kind and the name of a street. */
const PIECE =
  /\b(?:numero voie|n voie|indice repetition|type voie|libelle voie|nom voie|huisnummer|straatnaam|house ?number|hausnummer|hausnr|street (?:nl|fr|name))\b/;

/** The address of a row as its columns of streets and towns say it together: what one of them holds beside its own is used. */
export function readAddressOf(reader: ListedReaderOf<'street' | 'city' | 'country' | 'postalCode'>): Address {
  const lines: string[] = [];
  let open = false;
  const cells = reader.cells('street');
  for (const { column, text } of cells) {
    const piece = cells.length > 1 && PIECE.test(plainHeader(column.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')));
    if (piece && open) lines.push(`${lines.pop()} ${text}`);
    else if (!lines.includes(text)) lines.push(text);
    open = piece;
  }
  const street = readAddress(lines.join(', '));
  const town = readTown(reader.line('city') ?? '');
  const said = reader
    .cells('country')
    .map(({ text }) => readCountry(text))
    .find((code) => code !== undefined);
  const country = said ?? town.country ?? street.country;
  const postalCode = readPostalCode(reader.cells('postalCode')[0]?.text ?? '') ?? town.postalCode ?? street.postalCode;
  // What the columns say is taken; an address in one cell is asked for what they leave out.
  const own = { ...street, ...town, street: street.street ?? town.street };
  const kept = town.city === undefined || street.city === undefined ? own.street : street.street;
  return Object.fromEntries(
    Object.entries({ ...own, street: kept, country, postalCode }).filter(([, value]) => value !== undefined),
  );
}
