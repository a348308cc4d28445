import Holidays from 'date-holidays';
import { LRUCache } from 'lru-cache';
import type { Day } from '../day/day.ts';
import type { WorkCalendar } from '../working-days/work-calendar.ts';
import { subdivision } from './subdivision.ts';

/** A public holiday, in the language of its country. */
export interface PublicHoliday {
  readonly day: Day;
  readonly name: string;
}

type Year = ReadonlyMap<Day, string>;

/** Working a year out takes some ten milliseconds: a network needs but a handful of places and years, again and again. */
const years = new LRUCache<string, Year>({ max: 500 });

/**
 * The days on which the law closes most businesses in a place in a year, in their order. Those of a country that is not
 * known are none: there only the weekends count.
 * @throws RangeError when the year is none from 1970 to 2200
 */
export function publicHolidays(year: number, { country, region }: WorkCalendar): PublicHoliday[] {
  return [...holidaysOf(year, country, region)].map(([day, name]) => ({ day, name }));
}

/** The same by day, for looking one up. */
export function holidaysOf(year: number, country: string, region: string | undefined): Year {
  if (!Number.isInteger(year) || year < 1970 || year > 2200) throw new RangeError(`no holidays are known of ${year}`);
  const land = country.trim().toUpperCase();
  const part = subdivision(land, region);
  const key = `${land}/${part ?? ''}/${year}`;
  const known = years.get(key);
  if (known !== undefined) return known;
  const computed = compute(year, land, part);
  years.set(key, computed);
  return computed;
}

function compute(year: number, country: string, part: string | undefined): Year {
  const places = new Holidays();
  // A second argument that the library does not know would be passed over in silence, a country would be an error.
  if (!Object.hasOwn(places.getCountries() ?? {}, country)) return new Map();
  places.init(country, part ?? '', '', { types: ['public'] });
  const found = places.getHolidays(year).filter((holiday) => /^\S+ 00:00:00/.test(holiday.date));
  return new Map(found.map((holiday) => [holiday.date.slice(0, 10), holiday.name]));
}
