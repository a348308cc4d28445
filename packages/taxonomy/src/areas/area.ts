import type { Localised } from '../language.ts';

/** `district`: a unit between region and the places below it (Regierungsbezirk, Swiss Grossregion). */
export type AreaKind = 'country' | 'region' | 'former-region' | 'district' | 'province' | 'department';

/**
 * A territory. `id`: ISO 3166-1 alpha-2 for a country, INSEE code for a French department ("59", "2A", "971"),
 * NUTS 2021 code for everything else ("FRE", "FRE1", "BE32", "DEC"; Swiss units carry their statistical NUTS code).
 * `lat` and `lon`: rounded centre, degrees WGS 84.
 */
export interface Area {
  readonly id: string;
  readonly kind: AreaKind;
  readonly name: Localised;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly parent: string | undefined;
  /** Other codes of the same territory: INSEE region ("R32"), NUTS 3 of a department ("FRE11"), NUTS of a country. */
  readonly codes: readonly string[];
  /** Further names that people write. */
  readonly aliases: readonly string[];
}

/** A name that is the same in the four languages, or French, English, German, Dutch separated by "|". */
export function localisedName(name: string): Localised {
  const [fr = '', en = fr, de = en, nl = en] = name.split('|');
  return { fr, en, de, nl };
}
