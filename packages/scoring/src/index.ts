export type { NeedDocument } from './document/need.ts';
export type { Place } from './document/place.ts';
export type { OrganisationSize, ProfileDocument } from './document/profile.ts';
export {
  CRITERION_KEYS,
  type CriterionKey,
  type CriterionResult,
  type EvidenceByCriterion,
  type Explanation,
  GATE_KEYS,
  type GateKey,
  type GateResult,
  type Span,
} from './explanation/explanation.ts';
