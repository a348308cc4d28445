import { readSector } from '../values/sector.ts';

/** What reading a row depends on besides the row. */
export interface Readings {
  /** ISO date from which the weeks to a decision date count; without it the date is checked and left out. */
  readonly today?: string;
  /** `readSector`, or one that remembers. */
  readonly sector: (text: string) => string | undefined;
}

export const READINGS: Readings = { sector: readSector };
