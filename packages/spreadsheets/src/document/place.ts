import { areaById, areaFromText } from '@navette/taxonomy';
import { readNumber } from '../values/number.ts';
import { isEverywhere, readCountry, readPostalCode } from '../values/place.ts';
import { defined, orNothing } from './defined.ts';
import type { ListedPlace } from './listed-place.ts';
import type { RecordReader } from './record-reader.ts';

/** The fields that say where something is. */
export type PlaceField = 'country' | 'postalCode' | 'department' | 'region' | 'city' | 'latitude' | 'longitude';

/** A reader of any record that has at least these fields. */
export type ReaderOf<F extends string> = Pick<
  RecordReader<F>,
  'cells' | 'line' | 'paragraphs' | 'read' | 'readList' | 'tell'
>;

/**
 * Where a row says that it is: the most precise of postal code, department, region and town, its country, and its
 * coordinates when both are given. A town that is no area of the taxonomy is no mistake; an unknown region is.
 * @param assumed the country where the row names none
 */
export function readPlace(reader: ReaderOf<PlaceField>, assumed?: string): ListedPlace | undefined {
  const country = reader.read('country', 'expected_country', readCountry) ?? assumed;
  const inCountry = (text: string): string | undefined => areaFromText(text, country);
  // Five digits without a country are French, unless the header says Postleitzahl.
  const postalCode = reader.read('postalCode', 'expected_postal_code', (text, { column }) => {
    const code = readPostalCode(text);
    return code && { code, foreign: country === undefined && /plz|postleitzahl/i.test(column) };
  });
  const department = reader.read('department', 'expected_area', inCountry);
  const region = reader.read('region', 'expected_area', inCountry);
  const town = reader.line('city');
  const area =
    (postalCode && !postalCode.foreign ? inCountry(postalCode.code) : undefined) ??
    department ??
    (town && inFrontOf(town, region)) ??
    region;
  const [lat, lon] = readPoint(reader);
  const land = country ?? (area === undefined ? undefined : areaById(area)?.country);
  return orNothing(defined({ country: land, area, lat, lon }));

  function inFrontOf(name: string, wider: string | undefined): string | undefined {
    const found = inCountry(name);
    // "Nord" or "Luxembourg" as a town must not carry a row out of the region that it names.
    return found && (wider === undefined || areaById(found)?.parent === wider) ? found : undefined;
  }
}

function readPoint(reader: ReaderOf<PlaceField>): [number | undefined, number | undefined] {
  const degrees = (limit: number) => (text: string) => {
    const value = readNumber(text, false);
    return value !== undefined && Math.abs(value) <= limit ? value : undefined;
  };
  const lat = reader.read('latitude', 'expected_number', degrees(90));
  const lon = reader.read('longitude', 'expected_number', degrees(180));
  return lat === undefined || lon === undefined ? [undefined, undefined] : [lat, lon];
}

/** The areas that a list names; undefined when none is named, or everywhere is. */
export function readAreas<F extends string>(reader: ReaderOf<F>, field: F): readonly string[] | undefined {
  const areas = reader.readList<string>(field, 'expected_area', (text) =>
    isEverywhere(text) ? '' : areaFromText(text),
  );
  return areas?.includes('') ? undefined : areas;
}
