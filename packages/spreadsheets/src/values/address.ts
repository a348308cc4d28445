import { areaById, areaFromText } from '@navette/taxonomy';
import { readCountry } from './place.ts';

/** What an address says, as far as it could be told apart. `area`: of the taxonomy, where its words name one. */
export interface Address {
  readonly street?: string;
  readonly postalCode?: string;
  readonly city?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly area?: string;
}

const LONGEST = 200;
const LETTERS = 'A|AT|B|BE|CH|D|DE|ES|F|FR|GB|IT|L|LU|NL|PT|UK';
const LAND: Readonly<Record<string, string>> = { A: 'AT', B: 'BE', D: 'DE', F: 'FR', L: 'LU', UK: 'GB' };
/** "59000 Lille", "L-4001 Esch-sur-Alzette", "3011 AB Rotterdam", with what stands before it. */
const CODE_FIRST = new RegExp(
  `^(.*?)(?:^|[\\s,;])(?:(${LETTERS})[- ])?(\\d{5}|\\d{4}(?: ?[A-Z]{2}(?= ))?|\\d{2} \\d{3})(?:[ ]*[-–][ ]*|[ ]+)(\\p{L}[^\\d,;]{1,60}?(?:[ ]\\d{1,2}|[ ]cedex[ ]?\\d{0,2})?)$`,
  'u',
);
/** "Lille 59000". */
const CODE_LAST = /^(\p{L}[^\d,;]{1,60}?)[ ,]+(\d{5})$/u;

/**
 * An address on one line or several: "12 rue du Fil, 59000 Lille, France", "62000 Arras, France", "Rue du Verre 3, 6000
 * Charleroi (Belgique)". What isn't recognised stays in the street.
 */
export function readAddress(text: string): Address {
  const line = text
    .replace(/\s*\n+\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();
  if (line === '') return {};
  if (line.length > LONGEST || !/\d{4}|\d\d \d{3}/.test(line)) return { street: line };
  const { rest, country } = withoutCountry(line);
  const parts = rest.split(/\s*[,;]\s*/).filter((part) => part !== '');
  // The postal code and its town, and a region behind them at most.
  for (let at = parts.length - 1; at >= Math.max(0, parts.length - 2); at--) {
    const found = CODE_FIRST.exec(parts[at] ?? '');
    if (!found) continue;
    const [, before = '', letters, postalCode, city = ''] = found;
    const behind = parts.slice(at + 1).join(', ');
    if (behind !== '' && areaFromText(behind, country) === undefined) return { street: line };
    const street = [...parts.slice(0, at), before]
      .map((part) => part.replace(/[-\s,;]+$/, '').trim())
      .filter(Boolean)
      .join(', ');
    return known({ street, postalCode, city: withoutCedex(city), country: country ?? landOf(letters) });
  }
  return { street: line };
}

/**
 * A town as people write it, with what they put beside it: "59000 Lille", "Lille (59)", "Mons (BE)", "Lille, Hauts-de-France,
 * France", "Lille 59000", "Lille Cedex 9". A whole address in its place is taken apart too.
 */
export function readTown(text: string): Address {
  const line = text.replace(/\s+/g, ' ').trim();
  // Most cells hold the name of a town and nothing else.
  if (!/[\d,;()]| [-–] /.test(line)) return known({ city: withoutCedex(line) });
  const { rest, country } = withoutCountry(line);
  const whole = readAddress(line);
  if (whole.city !== undefined) return whole;
  const last = CODE_LAST.exec(rest);
  if (last) return known({ postalCode: last[2], city: withoutCedex(last[1] ?? ''), country });
  const [, front, inside] = /^(.{2,80}?)\s*\(([^()]{1,60})\)$/.exec(rest) ?? [];
  const [, code, behind] = /^(\d{2}|2[AB]|97\d)\s*[-–]\s*(\p{L}.{1,80})$/iu.exec(rest) ?? [];
  const [first = rest, ...others] = (front ?? behind ?? rest).split(/\s*,\s*/);
  const hints = [inside, code, ...others].filter((hint) => hint !== undefined);
  const areas = hints.map((hint) =>
    areaFromText(hint, country ?? (/^(?:\d{2}|2[AB]|97\d)$/i.test(hint) ? 'FR' : undefined)),
  );
  const area = areas.find((found) => found !== undefined);
  const land = country ?? (area === undefined ? undefined : areaById(area)?.country);
  // Words of which nothing is known belong to the name: "Villeneuve (La)".
  const clear = hints.length > 0 && areas.every((found) => found !== undefined);
  return known({ city: withoutCedex(clear ? first : rest), country: land, area: clear ? area : undefined });
}

/** The text without the name or the code of a country at its end: ", France", "(BE)". */
function withoutCountry(text: string): { readonly rest: string; readonly country: string | undefined } {
  const [, rest, name] = /^(.+?)(?:\s*[,;]\s*|\s*\(|\s+[-–]\s+)([\p{L}][\p{L} '’.-]{1,40})\)?$/u.exec(text) ?? [];
  const country = name === undefined ? undefined : readCountry(name);
  // Luxembourg is a town and a province as well; as the last of several words it says the country all the same.
  return rest === undefined || country === undefined ? { rest: text, country: undefined } : { rest, country };
}

function withoutCedex(city: string): string {
  return city.replace(/[ ,]+cedex(?:[ ]+\d{1,2})?$/i, '').trim();
}

function landOf(letters: string | undefined): string | undefined {
  return letters === undefined ? undefined : (LAND[letters.toUpperCase()] ?? letters.toUpperCase());
}

function known(address: { readonly [K in keyof Address]: Address[K] | undefined }): Address {
  return Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined && value !== ''));
}
