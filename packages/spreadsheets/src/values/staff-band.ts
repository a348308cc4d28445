import type { OrganisationSize } from '@navette/domain';

/** The most people of each of INSEE's bands of staff, by its code. "NN": nobody, or not known. */
const MOST: Readonly<Record<string, number>> = {
  ...{ NN: 0, '00': 0, '01': 2, '02': 5, '03': 9, '11': 19, '12': 49, '21': 99, '22': 199, '31': 249 },
  ...{ '32': 499, '41': 999, '42': 1999, '51': 4999, '52': 9999, '53': 10_000 },
};

/** Whether a column holds such codes by its name: "trancheEffectifsUniteLegale". A code is no number of people. */
export function holdsBands(header: string): boolean {
  return /tranche/i.test(header) && /effectif|salari/i.test(header);
}

/** The size that a band's code means by its staff; undefined for a text that is no such code. */
export function sizeOfBand(text: string): OrganisationSize | undefined {
  const code = text.trim().toUpperCase();
  const most = MOST[/^\d$/.test(code) ? `0${code}` : code];
  if (most === undefined) return undefined;
  if (most < 10) return 'TPE';
  if (most < 250) return 'PME';
  return most < 5000 ? 'ETI' : 'GE';
}
