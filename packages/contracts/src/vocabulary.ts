/** The words of the domain that a screen offers, without the schemas: a page that needs a list loads no validator. */
export {
  APPROVAL_MEANS,
  DISMISSAL_REASONS,
  type DismissalReason,
  EVENT_KINDS,
  NEED_KINDS,
  NEED_STATES,
  READINESS,
  VISIBILITIES,
} from '@navette/domain';
