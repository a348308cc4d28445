export { ACTIVITY_KINDS, type ActivityKind } from './activity/activity.ts';
export {
  type Actor,
  type ActorRecord,
  actorRecord,
  type LinkActor,
  type LinkSide,
  type PersonActor,
  personIdOf,
  ROLES,
  type Role,
} from './actor/actor.ts';
export { KEY_SCOPES, type KeyScope } from './actor/key-scope.ts';
export {
  ATTACHMENT_PURPOSES,
  ATTACHMENT_STAGES,
  type AttachmentPurpose,
  type AttachmentStage,
  INTRODUCTION_FILE_PURPOSES,
  type IntroductionFilePurpose,
  isShownAt,
  maskedFileName,
} from './attachment/attachment.ts';
export { type AnswerHabit, answerHabit, HABIT_FROM, HABIT_OF_LAST } from './clock/habit.ts';
export {
  CLOCK_KINDS,
  CLOCK_OF_STATE,
  CLOCK_PLANS,
  type ClockDays,
  type ClockDeed,
  type ClockKind,
  type ClockPlan,
  CONFIRMATION_OF_SIDE,
  clockPlan,
} from './clock/plan.ts';
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
export { isSharedHost } from './duplicate/shared-hosts.ts';
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
export { INBOUND_OUTCOMES, INBOUND_REASONS, type InboundOutcome, type InboundReason } from './inbound/inbound.ts';
export { type Asking, checkAsking } from './introduction/asking.ts';
export { gradeOf, type PairHistory } from './introduction/grade.ts';
export {
  ASKED_STATES,
  type Consents,
  LIVE_STATES,
  namesDisclosed,
  OWNER_REFUSALS,
  type OwnerRefusal,
  SIDES,
  type Side,
  STARTUP_REFUSALS,
  type StartupRefusal,
  YES_MEANS,
  type YesMeans,
} from './introduction/sides.ts';
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
export { LINK_DAYS, LINK_PURPOSES, type LinkPurpose } from './link/link.ts';
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
export {
  ATTENDANCES,
  type Attendance,
  answerHolds,
  checkMeetingTime,
  isTimeZone,
  MEETING_STATES,
  type MeetingState,
  MOST_ATTENDEES,
} from './meeting/meeting.ts';
export { MESSAGE_LENGTH, MESSAGES_A_DAY, STRUCK_OUT, strikeOut, type TextSpan } from './message/message.ts';
export { DAY_KINDS, DAY_LIST, DAY_VERBS, type DayKind, type DayVerb, verbOfClock } from './my-day/my-day.ts';
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
export { isWider, type Openness, ownerSaidYes, showsMore } from './need/openness.ts';
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
export { isOwnMailDomain } from './organisation/mail-domain.ts';
export {
  ORGANISATION_ROLES,
  ORGANISATION_SIZES,
  type OrganisationRole,
  type OrganisationSize,
} from './organisation/organisation.ts';
export { answersAfterChange, type OutcomeFacts, sameFacts } from './outcome/facts.ts';
export {
  CONFIDENCES,
  type Confidence,
  confidenceOf,
  OUTCOME_ANSWERS,
  OUTCOME_KINDS,
  OUTCOME_SIDES,
  type OutcomeAnswer,
  type OutcomeKind,
  type OutcomeSide,
  outcomeKinds,
} from './outcome/outcome.ts';
export {
  type Action,
  authorise,
  may,
  needRelation,
  POLICY,
  type Relation,
  relationsOf,
  type Subject,
  scopeOf,
} from './policy/policy.ts';
export {
  ofTen,
  PROGRESS_STAGES,
  type ProgressStage,
  STAGE_OF_STEP,
  WALL_MONTHS_AGO,
  wallDays,
} from './progress/stages.ts';
export { ENTERED_BY_HAND, NOTICE_WITHIN, type NoticeFacts, noticeDue } from './retention/notice.ts';
export { momentBefore, type Period } from './retention/period.ts';
export { type DueRetentionKey, RETENTION, type RetentionKey } from './retention/retention.ts';
export { RETENTION_ACTIONS, type RetentionAction, type RetentionRule } from './retention/rule.ts';
export { SETTING_DEFAULTS, type SettingKey } from './setting/settings.ts';
export { SHORTLIST_MARKS, SHORTLIST_SIZE, type ShortlistMark } from './shortlist/shortlist.ts';
export { UNDERTAKING_VERSION } from './undertaking/undertaking.ts';
export { isVetoed, type Recognisable, type Veto } from './veto/veto.ts';
