import type { Language } from '../language.ts';
import { DIVISIONS } from './divisions.ts';
import { SECTIONS } from './sections.ts';

/** A NACE/NAF rev. 2 code taken apart, as deep as it was given: { section: "C", division: "13", group: "13.9", class: "13.96" }. */
export interface Sector {
  readonly section: string;
  readonly division?: string;
  readonly group?: string;
  readonly class?: string;
}

const SHAPE = /^([A-U])?(?:(\d\d)(?:\.?(\d)(?:\.?(\d)([A-Z])?)?)?)?$/;

/**
 * Reads "C", "13", "C13", "13.9", "13.96", "13.96Z", "1396Z" or "C13.96", in either case and with blanks.
 * Undefined when the division does not exist, when the letter contradicts it, or when it is no such code.
 * The letter of a French subclass is dropped; groups and classes are checked for their shape only.
 */
export function sectorOf(code: string): Sector | undefined {
  let sector = known.get(code);
  if (sector === undefined) {
    sector = parseSector(code) ?? null;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(code, sector);
  }
  return sector ?? undefined;
}

/** Every match asks for the same few codes hundreds of times. There are some 700 of them; the rest is room for spellings. */
const known = new Map<string, Sector | null>();
const MOST_KNOWN = 10_000;

function parseSector(code: string): Sector | undefined {
  const [matched, letter, division, group, digit] = SHAPE.exec(code.replace(/\s+/g, '').toUpperCase()) ?? [];
  if (!matched) return undefined;
  if (division === undefined) return letter === undefined ? undefined : { section: letter };
  const section = sectionOfDivision(division);
  if (section === undefined || (letter !== undefined && letter !== section)) return undefined;
  return {
    section,
    division,
    ...(group !== undefined && { group: `${division}.${group}` }),
    ...(group !== undefined && digit !== undefined && { class: `${division}.${group}${digit}` }),
  };
}

/** The section letter of a two-digit division ("13" gives "C"); undefined when there is no such division. */
export function sectionOfDivision(division: string): string | undefined {
  if (!DIVISIONS.has(division)) return undefined;
  const number = Number(division);
  return SECTIONS.find(({ firstDivision, lastDivision }) => firstDivision <= number && number <= lastDivision)?.id;
}

/** The name of the division, or of the section when the code names no more; the code itself when it is not one. */
export function sectorLabel(code: string, language: Language): string {
  const sector = sectorOf(code);
  if (!sector) return code;
  const name = sector.division
    ? DIVISIONS.get(sector.division)
    : SECTIONS.find(({ id }) => id === sector.section)?.name;
  return name?.[language] ?? code;
}
