export { analyse } from './analysis/analyse.ts';
export type { Analysable, Analysis } from './analysis/analysis.ts';
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
export { createIndex } from './matching/create-index.ts';
export type { Match, MatchIndex, MatchOptions, MatchResult, Ranked, SavedIndex } from './matching/match-index.ts';
export type { PastDecision } from './memory/past-decision.ts';
export { MODEL, type Model } from './model/model.ts';
export { type Narration, narrate } from './narration/narrate.ts';
export type { Sign } from './narration/wording.ts';
export { weighAnew } from './score/weigh-anew.ts';
export { termsOf } from './text/terms-of.ts';
