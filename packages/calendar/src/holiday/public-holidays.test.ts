import { describe, expect, it } from 'vitest';
import { publicHolidays } from './public-holidays.ts';

/** What employers' federations and states publish; days as "MM-DD". */
const FRANCE = {
  2026: '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25',
  2027: '01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25',
  2028: '01-01 04-17 05-01 05-08 05-25 06-05 07-14 08-15 11-01 11-11 12-25',
};
const GERMANY = {
  2026: '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26',
  2027: '01-01 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26',
  2028: '01-01 04-14 04-17 05-01 05-25 06-05 10-03 12-25 12-26',
};

function days(year: number, country: string, region?: string): string[] {
  return publicHolidays(year, { country, region, closures: [] }).map(({ day }) => {
    expect(day.slice(0, 5)).toBe(`${year}-`);
    return day.slice(5);
  });
}

const withDays = (base: string, more: string) => [...base.split(' '), ...more.split(' ')].sort();

describe('the public holidays of France', () => {
  it.each([2026, 2027, 2028] as const)('are eleven in %i', (year) => {
    expect(days(year, 'FR')).toEqual(FRANCE[year].split(' '));
    expect(days(year, 'FR', '59')).toEqual(FRANCE[year].split(' '));
    expect(days(year, 'FR', 'FRE')).toEqual(FRANCE[year].split(' '));
    // "01" is the Ain, not the Guadeloupe that has this number among regions.
    expect(days(year, 'FR', '01')).toEqual(FRANCE[year].split(' '));
  });

  it.each(['57', '67', '68', 'FRF1', 'FRF33', 'FR-67', 'FR-6AE'])('are two more in Alsace and Moselle: %s', (area) => {
    expect(days(2026, 'FR', area)).toEqual(withDays(FRANCE[2026], '04-03 12-26'));
    expect(days(2027, 'FR', area)).toEqual(withDays(FRANCE[2027], '03-26 12-26'));
    expect(days(2028, 'FR', area)).toEqual(withDays(FRANCE[2028], '04-14 12-26'));
  });

  it.each(['54', '55', '88', 'FRF', 'R44', 'FRF3'])('are the usual ones in the rest of the Grand Est: %s', (area) => {
    expect(days(2027, 'FR', area)).toEqual(FRANCE[2027].split(' '));
  });

  it.each([
    ['971', '04-03 05-27'],
    ['FRY1', '04-03 05-27'],
    ['972', '04-03 05-22'],
    ['973', '06-10'],
    ['974', '12-20'],
    ['R04', '12-20'],
    ['976', '04-27'],
    ['FRY50', '04-27'],
  ])('remember the abolition of slavery in %s', (area, more) => {
    expect(days(2026, 'FR', area)).toEqual(withDays(FRANCE[2026], more));
  });
});

describe('the public holidays of the neighbours', () => {
  it.each([
    ['2026', '01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25'],
    ['2027', '01-01 03-29 05-01 05-06 05-17 07-21 08-15 11-01 11-11 12-25'],
    ['2028', '01-01 04-17 05-01 05-25 06-05 07-21 08-15 11-01 11-11 12-25'],
  ])('are ten in Belgium in %s, in each of its regions', (year, expected) => {
    expect(days(Number(year), 'BE')).toEqual(expected.split(' '));
    for (const area of ['BE2', 'BE32', 'BE10']) expect(days(Number(year), 'BE', area)).toEqual(expected.split(' '));
  });

  it('are eleven in Luxembourg', () => {
    expect(days(2026, 'LU').join(' ')).toBe('01-01 04-06 05-01 05-09 05-14 05-25 06-23 08-15 11-01 12-25 12-26');
    expect(days(2028, 'LU').join(' ')).toBe('01-01 04-17 05-01 05-09 05-25 06-05 06-23 08-15 11-01 12-25 12-26');
  });

  it("hold the King's day of the Netherlands, on the Saturday before where the 27th is a Sunday", () => {
    expect(days(2026, 'NL').join(' ')).toBe('01-01 04-05 04-06 04-27 05-14 05-24 05-25 12-25 12-26');
    expect(days(2027, 'NL', 'NL41')).toEqual(expect.arrayContaining(['03-29', '04-27', '05-06', '05-17']));
    expect(days(2031, 'NL')).toContain('04-26');
  });

  it.each([2026, 2027, 2028] as const)('are nine in all of Germany in %i', (year) => {
    expect(days(year, 'DE')).toEqual(GERMANY[year].split(' '));
  });

  it.each([
    [2026, '06-04'],
    [2027, '05-27'],
    [2028, '06-15'],
  ] as const)('hold Corpus Christi in Hesse in %i', (year, more) => {
    expect(days(year, 'DE', 'DE7')).toEqual(withDays(GERMANY[year], more));
  });

  it.each([
    ['DE1', 'BW', '01-06 05-27 11-01'],
    ['DE2', 'BY', '01-06 05-27 11-01'],
    ['DE3', 'BE', '03-08'],
    ['DE5', 'HB', '10-31'],
    ['DE6', 'HH', '10-31'],
    ['DE7', 'HE', '05-27'],
    ['DE8', 'MV', '03-08 10-31'],
    ['DE9', 'NI', '10-31'],
    ['DEA', 'NW', '05-27 11-01'],
    ['DEB', 'RP', '05-27 11-01'],
    ['DEC', 'SL', '05-27 08-15 11-01'],
    ['DED', 'SN', '10-31 11-17'],
    ['DEE', 'ST', '01-06 10-31'],
    ['DEF', 'SH', '10-31'],
    ['DEG', 'TH', '09-20 10-31'],
  ])('are in 2027 those of the state in %s (%s)', (nuts, iso, more) => {
    expect(days(2027, 'DE', nuts)).toEqual(withDays(GERMANY[2027], more));
    expect(days(2027, 'DE', `DE-${iso}`)).toEqual(days(2027, 'DE', nuts));
    expect(days(2027, 'DE', `${nuts}1`)).toEqual(days(2027, 'DE', nuts));
  });

  it('are those of the canton where a Swiss region is one', () => {
    expect(days(2026, 'CH', 'CH04')).toContain('05-01');
    expect(days(2026, 'CH', 'CH07')).toContain('06-29');
    expect(days(2026, 'CH', 'CH02')).toContain('08-01');
  });
});

describe('publicHolidays', () => {
  it('names them in the language of the country', () => {
    expect(publicHolidays(2026, { country: 'fr', closures: [] })).toContainEqual({
      day: '2026-05-14',
      name: 'Ascension',
    });
    expect(publicHolidays(2026, { country: 'DE', closures: [] })).toContainEqual({
      day: '2026-04-03',
      name: 'Karfreitag',
    });
  });

  it('knows none of a country that there is not, and refuses what is no year', () => {
    expect(days(2026, 'XX')).toEqual([]);
    expect(days(2026, '')).toEqual([]);
    expect(() => days(Number.NaN, 'FR')).toThrow(RangeError);
    expect(() => days(20260, 'FR')).toThrow(RangeError);
  });
});
