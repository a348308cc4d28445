import * as food from './industry/food.ts';
import * as materials from './industry/materials.ts';
import * as metal from './industry/metal.ts';
import * as services from './industry/services.ts';
import * as textile from './industry/textile.ts';
import type { DemoNeed, DemoOrganisation, DemoProfile } from './shape.ts';
import * as building from './startups/building.ts';
import * as chemistry from './startups/chemistry.ts';
import * as coldChain from './startups/cold-chain.ts';
import * as coproducts from './startups/coproducts.ts';
import * as electricity from './startups/electricity.ts';
import * as elsewhere from './startups/elsewhere.ts';
import * as health from './startups/health.ts';
import * as heat from './startups/heat.ts';
import * as inspection from './startups/inspection.ts';
import * as knowHow from './startups/know-how.ts';
import * as maintenance from './startups/maintenance.ts';
import * as nondestructiveTesting from './startups/nondestructive-testing.ts';
import * as packaging from './startups/packaging.ts';
import * as robotics from './startups/robotics.ts';
import * as spareParts from './startups/spare-parts.ts';
import * as textileRecycling from './startups/textile-recycling.ts';
import * as warehouse from './startups/warehouse.ts';
import * as water from './startups/water.ts';
import * as workshopSoftware from './startups/workshop-software.ts';

export type { DemoNeed, DemoOrganisation, DemoProfile } from './shape.ts';

/** One file per sector of the needs. */
const INDUSTRY = [textile, food, materials, metal, services];

/** One file per field in which the startups work. */
const STARTUPS = [
  inspection,
  nondestructiveTesting,
  robotics,
  warehouse,
  maintenance,
  workshopSoftware,
  knowHow,
  heat,
  electricity,
  water,
  chemistry,
  coproducts,
  packaging,
  spareParts,
  health,
  building,
  textileRecycling,
  coldChain,
  elsewhere,
];

/** Fictional organisations: 24 industrial ones first, then those of the profiles. */
export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [...INDUSTRY, ...STARTUPS].flatMap(
  (file) => file.organisations,
);

/** A hundred fictional profiles. */
export const DEMO_PROFILES: readonly DemoProfile[] = STARTUPS.flatMap((file) => file.profiles);

/** Twenty published needs, and three in other states. */
export const DEMO_NEEDS: readonly DemoNeed[] = INDUSTRY.flatMap((file) => file.needs);
