import { fold } from '../text/fold.ts';
import type { Area } from './area.ts';
import { AREAS, areaById } from './area-by-id.ts';
import { belgianProvinceOfPostalCode } from './belgian-province-of-postal-code.ts';
import { areaPath, contains } from './contains.ts';
import { departmentOfPostalCode } from './department-of-postal-code.ts';

const LONGEST_TEXT = 200;

const BY_CODE: ReadonlyMap<string, Area> = new Map(
  AREAS.flatMap((area) => [area.id, ...area.codes].map((code) => [code.toLowerCase(), area] as const)),
);

const BY_NAME: ReadonlyMap<string, readonly Area[]> = indexByName();

const UNIT =
  /^(?:(?:region|departement|department|dept|province|provincie|provinz|bundesland|land) )?(?:(?:de la|de l|du|des|de|d|of|von|van|le|la|les|l) )?(?=\S)/;

/**
 * The id of the area that a text of a directory, a form or an address names, or undefined when it names none:
 * a name in any of the four languages, with or without accents ("Sarre", "WALLONIE", "Nord-Pas-de-Calais"), a code
 * ("FRE", "R32", "FRE11", "2a"), a French or Belgian postal code ("59000", "B-7500"), or these together ("Nord (59)",
 * "59000 Lille", "Hainaut, Belgique"), of which the most precise is taken.
 * @param country ISO 3166-1 alpha-2; when given, only that country and its areas are recognised, which also settles
 * names that two countries share ("Limburg", and "Luxembourg" in Belgium). Without it, five digits are read as French.
 */
export function areaFromText(text: string, country?: string): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const home = country === undefined ? undefined : BY_CODE.get(country.trim().toLowerCase())?.country;
  if (country !== undefined && !home) return undefined;
  const whole = recognise(text, home);
  if (whole) return whole.id;
  const parts = text.split(/[,;/|()[\]]|\s[-–—]\s/).filter((part) => part.trim());
  const named =
    home ?? parts.map((part) => recognise(part, undefined)).findLast((area) => area?.kind === 'country')?.id;
  let best: Area | undefined;
  for (const part of parts) {
    const area = recognise(part, named);
    if (area && (!best || areaPath(area.id).length > areaPath(best.id).length)) best = area;
  }
  return best?.id;
}

function recognise(text: string, country: string | undefined): Area | undefined {
  return fromCode(text, country) ?? fromName(text, country) ?? fromLeadingCode(text, country);
}

function fromCode(text: string, country: string | undefined): Area | undefined {
  const code = text.trim().toLowerCase();
  const area = BY_CODE.get(code) ?? fromPostalCode(code, country) ?? fromShortCode(code, country);
  return area && isIn(area, country) ? area : undefined;
}

function fromPostalCode(code: string, country: string | undefined): Area | undefined {
  const [, prefix, digits = ''] = /^(?:(fr?|be?|lu?)[- ])?(\d{4,5}|\d{2} ?\d{3})$/.exec(code) ?? [];
  const land = prefix ? { f: 'FR', b: 'BE', l: 'LU' }[prefix.charAt(0)] : country;
  if (land === 'LU') return /^\d{4}$/.test(digits) ? areaById('LU') : undefined;
  if (land === 'BE') return areaById(belgianProvinceOfPostalCode(digits) ?? '');
  if (land === undefined || land === 'FR') return areaById(departmentOfPostalCode(digits) ?? '');
  return undefined;
}

/** Spreadsheets drop the leading zero of "01" and "01000"; without a country such a number could be anything. */
function fromShortCode(code: string, country: string | undefined): Area | undefined {
  const region = /^r[ée]gion (\d\d)$/.exec(code);
  if (region) return BY_CODE.get(`r${region[1]}`);
  if (country !== 'FR' || !/^(\d|\d{4})$/.test(code)) return undefined;
  const padded = `0${code}`;
  return areaById(padded) ?? areaById(departmentOfPostalCode(padded) ?? '');
}

function fromName(text: string, country: string | undefined): Area | undefined {
  const name = fold(text);
  const areas = BY_NAME.get(name) ?? BY_NAME.get(name.replace(UNIT, '')) ?? [];
  const possible = areas.filter((area) => isIn(area, country));
  if (possible.length < 2) return possible[0];
  return (
    possible.find((area) => area.kind === 'country') ??
    possible.find((area) => possible.every((other) => contains(other.id, area.id)))
  );
}

/** "59000 Lille", "59 Nord": the code in front counts when what follows is a name and not a number of something. */
function fromLeadingCode(text: string, country: string | undefined): Area | undefined {
  const [, code, rest = ''] = /^\s*((?:[a-z]{1,2}-)?\d{4,5}|\d\d|97\d|2[ab])\s+(\p{L}.*)$/iu.exec(text) ?? [];
  if (!code) return undefined;
  const area = fromCode(code, country);
  return area && (code.length > 3 || fromName(rest, country)?.id === area.id) ? area : undefined;
}

function isIn(area: Area, country: string | undefined): boolean {
  return country === undefined || area.country === country;
}

function indexByName(): ReadonlyMap<string, readonly Area[]> {
  const index = new Map<string, Area[]>();
  for (const area of AREAS) {
    for (const name of new Set([...Object.values(area.name), ...area.aliases].map(fold))) {
      const areas = index.get(name) ?? [];
      index.set(name, [...areas, area]);
    }
  }
  return index;
}
