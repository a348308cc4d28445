import { dayIn } from '@navette/calendar';
import type { FigurePlaces, FigureScheme } from '@navette/db';
import { INNOVATION_STEPS, SUPPLY_STEPS, wallDays } from '@navette/domain';
import {
  AREAS,
  areaLabel,
  DIVISIONS,
  type Language,
  SECTIONS,
  sectionOfDivision,
  sectorLabel,
} from '@navette/taxonomy';

/** Years that stand for themselves, the present one included. */
const YEARS = 5;

/** Steps of an introduction of whatever kind, a later one further. */
const STEPS: readonly string[] = [...new Set([...INNOVATION_STEPS, ...SUPPLY_STEPS])];
const TRIALS: readonly string[] = ['poc', 'pilot'];

/** How far introductions with and without a trial can have come. */
export const STEPS_OF = {
  trials: STEPS.slice(STEPS.indexOf('poc')),
  without_trial: STEPS.filter((step) => !TRIALS.includes(step)),
} as const;

/** Every row of each dimension, whether or not anything falls into it: which rows there are must tell nothing. */
export interface FigureRows {
  readonly year: readonly string[];
  readonly territory: readonly string[];
  readonly section: readonly string[];
}

/** The rows of the figures counted at `now`, each with one for what is not known. */
export function figureRows(now: Date): FigureRows {
  const present = now.getUTCFullYear();
  const years = Array.from({ length: YEARS }, (_, index) => String(present - YEARS + 1 + index));
  return {
    year: [...years, ''],
    territory: [...territories(), ''],
    section: [...SECTIONS.map((section) => section.id), ''],
  };
}

/** How the database shares out what it counts. */
export function figureScheme(now: Date, timeZone: string): FigureScheme {
  return {
    wall: { ...wallDays(dayIn(timeZone, now)), timeZone },
    firstYear: now.getUTCFullYear() - YEARS + 1,
    ...figurePlaces(),
    steps: STEPS,
    trials: TRIALS,
  };
}

/** Where whatever is counted can lie. */
export function figurePlaces(): FigurePlaces {
  return {
    territories: territories(),
    sectionOfDivision: Object.fromEntries(
      [...DIVISIONS.keys()].map((division) => [division, sectionOfDivision(division) ?? '']),
    ),
  };
}

/** Regions, and countries of which we know none. */
function territories(): readonly string[] {
  const regions = AREAS.filter((area) => area.kind === 'region');
  const divided = new Set(regions.map((region) => region.country));
  const whole = AREAS.filter((area) => area.kind === 'country' && !divided.has(area.country));
  return [...regions, ...whole].map((area) => area.id);
}

const UNKNOWN: Readonly<Record<Language, string>> = {
  fr: 'Non précisé ou autre',
  en: 'Not known or other',
  de: 'Nicht bekannt oder sonstige',
  nl: 'Niet bekend of overig',
};

/** What a row is called in a language. */
export function rowLabel(dimension: keyof FigureRows, key: string, language: Language): string {
  if (key === '') return UNKNOWN[language];
  if (dimension === 'territory') return areaLabel(key, language);
  return dimension === 'section' ? sectorLabel(key, language) : key;
}
