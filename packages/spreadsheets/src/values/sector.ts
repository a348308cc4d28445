import { sectorFromText, sectorOf } from '@navette/taxonomy';
import { splitList } from './list.ts';

/** The NACE code, as deep as it is given, or the division or section that a label means; undefined when neither is clear. */
export function readSector(given: string): string | undefined {
  // National codes go a digit further: NACE-BEL 11.050, WZ 23.13.0.
  const text = given.replace(/^(\s*\d\d)\.?(\d\d)\.?\d(?=\s*$|\s+\p{L})/u, '$1.$2');
  const code = sectorOf(text) ?? sectorOf(/^\s*([A-U]?\d\d[\d.]*[A-Z]?)\s*[-–:)]?\s+\p{L}/u.exec(text)?.[1] ?? '');
  return code ? (code.class ?? code.group ?? code.division ?? code.section) : sectorFromText(text);
}

/** The sectors that a cell lists; "13.96Z Fabrication de textiles, techniques ou non" is one. */
export function splitSectors(text: string): readonly string[] {
  const codes = text.match(/(?<![\d.])[A-U]?\d\d[\d.]*[A-Z]?\b/g) ?? [];
  return codes.length === 1 && /^\s*[A-U]?\d\d/.test(text) ? [text] : splitList(text);
}
