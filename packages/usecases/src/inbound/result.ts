import type { InboundOutcome, InboundReason } from '@navette/domain';

/** What became of a mail that came in. */
export interface Result {
  readonly outcome: InboundOutcome;
  readonly reason: InboundReason | null;
  readonly activityId: string | null;
  readonly meetingId: string | null;
  readonly mailId: string | null;
}

/** Nothing, and why. */
export function ignored(reason: InboundReason, meetingId: string | null = null): Result {
  return { outcome: 'ignored', reason, activityId: null, meetingId, mailId: null };
}
