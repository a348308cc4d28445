import type { Concept } from '../concept.ts';
import { AGRICULTURE } from './agriculture.ts';
import { BIOTECH } from './biotech.ts';
import { BUSINESS_SERVICES } from './business-services.ts';
import { CHEMISTRY } from './chemistry.ts';
import { CONDITIONAL_LABELS } from './conditional-labels.ts';
import { CONSTRUCTION } from './construction.ts';
import { DATA_AI } from './data-ai.ts';
import { DEEP_TECH } from './deep-tech.ts';
import { DIGITAL_INDUSTRY } from './digital-industry.ts';
import { ENERGY } from './energy.ts';
import { ENVIRONMENT } from './environment.ts';
import { FOOD } from './food.ts';
import { HEALTH } from './health.ts';
import { INSTRUMENTS } from './instruments.ts';
import { INTERNET_MEDIA } from './internet-media.ts';
import { LIFE_SCIENCE_TOOLS } from './life-science-tools.ts';
import { LOGISTICS } from './logistics.ts';
import { MAINTENANCE_IOT } from './maintenance-iot.ts';
import { MANUFACTURING } from './manufacturing.ts';
import { MARKET } from './market.ts';
import { MATERIALS } from './materials.ts';
import { MOBILITY } from './mobility.ts';
import { relateBothWays, toConcept, withTables } from './notation.ts';
import { PACKAGING } from './packaging.ts';
import { PUBLIC_SERVICES } from './public-services.ts';
import { QUALITY } from './quality.ts';
import { ROBOTICS } from './robotics.ts';
import { SECTOR_LINKS } from './sector-links.ts';
import { SOFTWARE } from './software.ts';
import { TEXTILES } from './textiles.ts';
import { THERAPEUTIC_AREAS } from './therapeutic-areas.ts';
import { TRADES } from './trades.ts';
import { WORK } from './work.ts';

const ENTRIES = [
  ...QUALITY,
  ...DATA_AI,
  ...MAINTENANCE_IOT,
  ...ROBOTICS,
  ...MANUFACTURING,
  ...MATERIALS,
  ...TEXTILES,
  ...PACKAGING,
  ...FOOD,
  ...ENERGY,
  ...ENVIRONMENT,
  ...LOGISTICS,
  ...DIGITAL_INDUSTRY,
  ...WORK,
  ...MARKET,
  ...CHEMISTRY,
  ...BIOTECH,
  ...HEALTH,
  ...AGRICULTURE,
  ...MOBILITY,
  ...DEEP_TECH,
  ...CONSTRUCTION,
  ...PUBLIC_SERVICES,
  ...TRADES,
  ...THERAPEUTIC_AREAS,
  ...SOFTWARE,
  ...LIFE_SCIENCE_TOOLS,
  ...INTERNET_MEDIA,
  ...INSTRUMENTS,
  ...BUSINESS_SERVICES,
];

/** Every capability written for Navette, a top concept before the narrower ones of its file. `related` is mutual. */
export const OWN_CONCEPTS: readonly Concept[] = Object.freeze(
  relateBothWays(ENTRIES.map(toConcept)).map((concept) =>
    withTables(concept, CONDITIONAL_LABELS[concept.id], SECTOR_LINKS[concept.id]),
  ),
);
