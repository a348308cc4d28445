import { readDeadline } from '../values/period.ts';
import { readSector } from '../values/sector.ts';

/** What reading a row depends on besides the row. */
export interface Readings {
  /** ISO date from which the weeks to a decision date count; without it the date is checked and left out. */
  readonly today?: string;
  /** How the day of a decision may be written, when not as `readDate` reads it. */
  readonly day?: (text: string) => string | undefined;
  /** `readSector`, or one that remembers. */
  readonly sector: (text: string) => string | undefined;
}

export const READINGS: Readings = { sector: readSector };

/** What reading a row of a list that moves in depends on besides the row and its map. */
export interface ListedReadings extends Readings {
  /** ISO 3166-1 alpha-2: of telephone numbers whose row names no country. */
  readonly home: string;
}

export const LISTED_READINGS: ListedReadings = { sector: readSector, day: readDeadline, home: 'FR' };
