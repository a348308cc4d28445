import type { Localised } from '../language.ts';

/** French, English, German and Dutch separated by "|"; all four are needed. */
export function sectorName(names: string): Localised {
  const [fr, en, de, nl, more] = names.split('|');
  if (!fr || !en || !de || !nl || more) throw new Error(`Four names are needed: ${names}`);
  return { fr, en, de, nl };
}
