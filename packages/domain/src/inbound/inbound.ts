/** What can become of a mail that came in. */
export const INBOUND_OUTCOMES = ['activity', 'meeting_answer', 'bounce', 'ignored'] as const;
export type InboundOutcome = (typeof INBOUND_OUTCOMES)[number];

/** Why nothing came of one. */
export const INBOUND_REASONS = [
  /** A program wrote it by itself: an absence, a receipt, a newsletter. */
  'automatic',
  /** Whoever wrote it, or was written to, said no to being kept. */
  'opposed',
  /** Nobody in it is known, and nothing of ours is answered. */
  'nobody_known',
  /** It says that a mail could not be delivered, and none of ours is meant. */
  'unknown_mail',
  /** It says that a mail is late, or will be tried again. */
  'not_final',
  'unknown_meeting',
  'unknown_attendee',
  /** It answers an invitation for somebody else than it comes from. */
  'not_from_attendee',
  /** It answers an invitation that was changed since, or comes after a later answer. */
  'outdated',
  /** The meeting was held or called off. */
  'over',
  /** It answers neither yes, no nor perhaps. */
  'no_answer',
] as const;
export type InboundReason = (typeof INBOUND_REASONS)[number];
