import type { DemoOrganisation, DemoProfile } from '../shape.ts';
import * as allergens from './allergens.ts';
import * as batteries from './batteries.ts';
import * as biogas from './biogas.ts';
import * as building from './building.ts';
import * as buildingsAndCare from './buildings-and-care.ts';
import * as chemistry from './chemistry.ts';
import * as circuitBoards from './circuit-boards.ts';
import * as coldChain from './cold-chain.ts';
import * as coproducts from './coproducts.ts';
import * as craftTraining from './craft-training.ts';
import * as craneTraining from './crane-training.ts';
import * as drying from './drying.ts';
import * as electricity from './electricity.ts';
import * as elsewhere from './elsewhere.ts';
import * as factoryData from './factory-data.ts';
import * as fermentationGas from './fermentation-gas.ts';
import * as fieldsAndVines from './fields-and-vines.ts';
import * as foundry from './foundry.ts';
import * as freezeDrying from './freeze-drying.ts';
import * as freight from './freight.ts';
import * as glassMoulds from './glass-moulds.ts';
import * as health from './health.ts';
import * as heat from './heat.ts';
import * as heatNetworks from './heat-networks.ts';
import * as hospitalLinen from './hospital-linen.ts';
import * as inspection from './inspection.ts';
import * as jarReuse from './jar-reuse.ts';
import * as knowHow from './know-how.ts';
import * as layeredMaterials from './layered-materials.ts';
import * as maintenance from './maintenance.ts';
import * as movingPeople from './moving-people.ts';
import * as nondestructiveTesting from './nondestructive-testing.ts';
import * as onboarding from './onboarding.ts';
import * as overheadLines from './overhead-lines.ts';
import * as packaging from './packaging.ts';
import * as paintSurfaces from './paint-surfaces.ts';
import * as patternSearch from './pattern-search.ts';
import * as plating from './plating.ts';
import * as portGates from './port-gates.ts';
import * as processCleaning from './process-cleaning.ts';
import * as pumpsAndFilms from './pumps-and-films.ts';
import * as railWheels from './rail-wheels.ts';
import * as returns from './returns.ts';
import * as robotics from './robotics.ts';
import * as seafood from './seafood.ts';
import * as seals from './seals.ts';
import * as secondOffers from './second-offers.ts';
import * as sewing from './sewing.ts';
import * as slabTracking from './slab-tracking.ts';
import * as spareParts from './spare-parts.ts';
import * as steelSludge from './steel-sludge.ts';
import * as sterilePackaging from './sterile-packaging.ts';
import * as textileRecycling from './textile-recycling.ts';
import * as warehouse from './warehouse.ts';
import * as water from './water.ts';
import * as workshopSoftware from './workshop-software.ts';

/** One file per field in which the startups work; in one of them the organisations are other files'. */
export const STARTUPS: readonly { organisations?: readonly DemoOrganisation[]; profiles: readonly DemoProfile[] }[] = [
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
  sewing,
  patternSearch,
  layeredMaterials,
  batteries,
  fermentationGas,
  processCleaning,
  seafood,
  allergens,
  onboarding,
  jarReuse,
  paintSurfaces,
  foundry,
  seals,
  railWheels,
  overheadLines,
  circuitBoards,
  sterilePackaging,
  hospitalLinen,
  freezeDrying,
  pumpsAndFilms,
  plating,
  portGates,
  freight,
  heatNetworks,
  biogas,
  drying,
  glassMoulds,
  craftTraining,
  steelSludge,
  craneTraining,
  slabTracking,
  returns,
  factoryData,
  secondOffers,
  movingPeople,
  fieldsAndVines,
  buildingsAndCare,
];
