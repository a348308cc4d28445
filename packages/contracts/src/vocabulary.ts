/** The words of the domain that a screen offers, without the schemas: a page that needs a list loads no validator. */
export {
  ACTIVITY_KINDS,
  APPROVAL_MEANS,
  ATTACHMENT_STAGES,
  DISMISSAL_REASONS,
  type DismissalReason,
  EVENT_KINDS,
  INTRODUCTION_FILE_PURPOSES,
  INTRODUCTION_STATES,
  introductionSteps,
  isIntroductionEnd,
  KEY_SCOPES,
  NEED_KINDS,
  NEED_STATES,
  outcomeKinds,
  READINESS,
  VISIBILITIES,
} from '@navette/domain';
