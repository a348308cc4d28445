/** Parts of a country whose holidays differ from the rest's, by the name of their territory in the holiday library. */
type Parts = Readonly<Record<string, string>>;

/** Départements and regions under each name that an area goes by: INSEE, former region, NUTS 2021. */
const FRANCE: Parts = {
  ...named('67', 'FRF1 R42 FRF11 6AE A'),
  ...named('68', 'FRF12'),
  ...named('57', 'FRF33'),
  ...named('GP', '971 FRY1 FRY10 R01'),
  ...named('MQ', '972 FRY2 FRY20 R02'),
  ...named('GF', '973 FRY3 FRY30 R03'),
  ...named('RE', '974 FRY4 FRY40 R04'),
  ...named('YT', '976 FRY5 FRY50 R06'),
};

/** The states of Germany by the first three letters of their NUTS codes. */
const GERMANY: Parts = {
  DE1: 'BW',
  DE2: 'BY',
  DE3: 'BE',
  DE4: 'BB',
  DE5: 'HB',
  DE6: 'HH',
  DE7: 'HE',
  DE8: 'MV',
  DE9: 'NI',
  DEA: 'NW',
  DEB: 'RP',
  DEC: 'SL',
  DED: 'SN',
  DEE: 'ST',
  DEF: 'SH',
  DEG: 'TH',
};

/** The Swiss regions that are one canton. */
const SWITZERLAND: Parts = { CH04: 'ZH', CH07: 'TI' };

/**
 * The territory of the holiday library that an area lies in: "57" for the Moselle, "NW" for "DEA" and "DEA2". An area
 * may be a French department ("59", "971"), a region ("R44", "FRY1"), a NUTS code, or ISO 3166-2 ("FR-57", "DE-NW").
 * A region of which only a part has holidays of its own (Grand Est) has none: the department tells.
 * @returns undefined where the whole country's holidays hold
 */
export function subdivision(country: string, region: string | undefined): string | undefined {
  const area = region?.trim().toUpperCase();
  if (!area) return undefined;
  const plain = area.startsWith(`${country}-`) ? area.slice(country.length + 1) : area;
  if (country === 'FR') return FRANCE[plain] ?? (Object.values(FRANCE).includes(plain) ? plain : undefined);
  if (country === 'DE') return GERMANY[plain.slice(0, 3)] ?? plain;
  if (country === 'CH') return SWITZERLAND[plain] ?? plain;
  return plain;
}

function named(part: string, names: string): Parts {
  return Object.fromEntries(names.split(' ').map((name) => [name, part]));
}
