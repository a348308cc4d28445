export { ACTIVITY_KINDS, type ActivityKind } from './activity/activity.ts';
export { type Actor, type ActorRecord, actorRecord, type PersonActor, ROLES, type Role } from './actor/actor.ts';
export { DETAIL_KINDS, type DetailKind, type IdentifyingDetail } from './disclosure-check/detail.ts';
export { findIdentifyingDetails } from './disclosure-check/find-identifying-details.ts';
export { type KnownOwner, UNKNOWN_OWNER } from './disclosure-check/known-owner.ts';
export {
  type ComparedOrganisation,
  DUPLICATE_REASONS,
  type DuplicateReason,
  reasonsGrew,
} from './duplicate/reason.ts';
export { DUPLICATE_THRESHOLD, scoreDuplicate } from './duplicate/score.ts';
export {
  DomainError,
  ERROR_CODES,
  type ErrorCode,
  type FieldProblem,
  invalidField,
  notFound,
} from './error/domain-error.ts';
export { EVENT_KINDS, type EventKind, type EventScope } from './event/event.ts';
export { projectEvent, type RecordedEvent, type StreamedEvent } from './event/projection.ts';
export {
  DISTANCE_BANDS,
  type ExplanationSurroundings,
  projectExplanation,
  type StoredCriterion,
  type StoredExplanation,
  type StoredGate,
} from './explanation/projection.ts';
export { type Cell, LARGEST_SHARE, TOO_FEW_COMPANIES } from './figures/cell.ts';
export {
  type Figure,
  type FigureTable,
  type PublishedTable,
  publishParts,
  publishTable,
} from './figures/table.ts';
export {
  checkIntroductionMove,
  INNOVATION_STEPS,
  INTRODUCTION_ENDS,
  INTRODUCTION_STATES,
  type IntroductionState,
  introductionSteps,
  isIntroductionEnd,
  SUPPLY_STEPS,
} from './introduction/states.ts';
export {
  DECISIONS,
  type DecisionKind,
  DISMISSAL_REASONS,
  type DismissalReason,
  isUndecided,
  MATCH_ORIGINS,
  MATCH_STATES,
  MATCH_STATES_SHOWN_TO_STARTUP,
  type MatchOrigin,
  type MatchState,
  nextMatchState,
  projectMatchState,
} from './match/states.ts';
export { DISCLOSURE, STAGES, type Stage, stageOf, type Viewer } from './need/disclosure.ts';
export {
  APPROVAL_MEANS,
  type ApprovalMeans,
  BUDGET_BANDS,
  type BudgetBand,
  budgetBand,
  NEED_KINDS,
  NEED_SOURCES,
  type NeedKind,
  type NeedSource,
  READINESS,
  type Readiness,
  VISIBILITIES,
  type Visibility,
} from './need/need.ts';
export { type NeedCard, type NeedFacts, type NeedTeaser, projectNeed, type TeaserPlace } from './need/projection.ts';
export {
  DISCLOSED_STATES,
  EDITABLE_STATES,
  mayApprove,
  NEED_STATES,
  NEED_TRANSITIONS,
  type NeedRelation,
  type NeedState,
  type NeedTransition,
  nextNeedState,
  WITHDRAWAL_REASONS,
  type WithdrawalReason,
} from './need/states.ts';
export { type Ladders, TEASER_CROWD, widenTeaser } from './need/widening.ts';
export { organisationNameKey, webHost } from './organisation/look-alike.ts';
export {
  ORGANISATION_ROLES,
  ORGANISATION_SIZES,
  type OrganisationRole,
  type OrganisationSize,
} from './organisation/organisation.ts';
export {
  type Action,
  authorise,
  may,
  needRelation,
  POLICY,
  type Relation,
  relationsOf,
  type Subject,
} from './policy/policy.ts';
export { SHORTLIST_MARKS, SHORTLIST_SIZE, type ShortlistMark } from './shortlist/shortlist.ts';
