import type { OrganisationSize } from '@navette/domain';
import type { Company } from './company.ts';

/** INSEE's bands of employees by their code. "NN": employs nobody, or is believed to. */
const BANDS: Readonly<Record<string, readonly [number, number | null]>> = {
  NN: [0, 0],
  '00': [0, 0],
  '01': [1, 2],
  '02': [3, 5],
  '03': [6, 9],
  '11': [10, 19],
  '12': [20, 49],
  '21': [50, 99],
  '22': [100, 199],
  '31': [200, 249],
  '32': [250, 499],
  '41': [500, 999],
  '42': [1_000, 1_999],
  '51': [2_000, 4_999],
  '52': [5_000, 9_999],
  '53': [10_000, null],
};

/** Fewer employees than these are a TPE. */
const TPE_BELOW = 10;

export function headcountOf(band: string | null): Company['headcount'] {
  const found = band === null ? undefined : BANDS[band];
  return found === undefined ? null : { from: found[0], to: found[1] };
}

/**
 * The size by INSEE's category, which counts a company's group and knows no TPE: a PME with fewer than ten employees is
 * one. Without a category only a handful of employees says enough.
 */
export function sizeOf(category: string | null, band: string | null): OrganisationSize | null {
  if (category === 'ETI' || category === 'GE') return category;
  const most = headcountOf(band)?.to;
  if (most !== undefined && most !== null && most < TPE_BELOW) return 'TPE';
  return category === 'PME' ? 'PME' : null;
}
