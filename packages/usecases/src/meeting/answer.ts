import type { MeetingReply } from '@navette/calendar';
import { type Executor, findIntroduction, lockMeetingByUid, updateAttendee } from '@navette/db';
import { type Attendance, answerHolds } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { record } from '../context/record.ts';
import { introductionScope } from '../introduction/scope.ts';

/** What became of an answer that came back by mail. */
export type AnswerOutcome =
  | 'noted'
  | 'unknown_meeting'
  | 'unknown_attendee'
  | 'not_from_attendee'
  | 'outdated'
  | 'over'
  | 'no_answer';

/** A proposal of another time is as good as a no to this one; whoever sends somebody else does not come. */
const ATTENDANCE: Readonly<Record<MeetingReply['partstat'], Attendance | null>> = {
  accepted: 'accepted',
  declined: 'declined',
  tentative: 'tentative',
  delegated: 'declined',
  needs_action: null,
};

/**
 * Notes what somebody who is invited answered. Only the newest invitation of a meeting of this operator is answered, and only
 * by whom it was sent to.
 * @param from the address that the mail came from; @param receivedAt stands for a moment that the answer does not tell
 */
export async function noteAttendance(
  trx: Executor,
  ctx: Context,
  reply: MeetingReply,
  mail: { readonly operatorId: string; readonly from: string | null; readonly receivedAt: Date },
): Promise<{ readonly outcome: AnswerOutcome; readonly meetingId: string | null }> {
  const meeting = await lockMeetingByUid(trx, reply.uid);
  const introduction = meeting && (await findIntroduction(trx, meeting.introductionId));
  if (meeting === undefined || introduction?.operatorId !== mail.operatorId)
    return { outcome: 'unknown_meeting', meetingId: null };
  const told = (outcome: AnswerOutcome) => ({ outcome, meetingId: meeting.id });
  const attendee = meeting.attendees.find((one) => one.email === reply.attendee);
  if (attendee === undefined) return told('unknown_attendee');
  if (mail.from?.toLowerCase() !== attendee.email) return told('not_from_attendee');
  if (meeting.state !== 'planned') return told('over');
  const answer = reply.method === 'counter' ? 'declined' : ATTENDANCE[reply.partstat];
  if (answer === null) return told('no_answer');
  const at = reply.answeredAt ?? mail.receivedAt;
  const before = { sequence: attendee.answerSequence, at: attendee.answeredAt };
  if (!answerHolds({ sequence: reply.sequence, at }, meeting, before)) return told('outdated');
  await updateAttendee(trx, meeting.id, attendee.email, {
    answer,
    answeredAt: at,
    answerSequence: reply.sequence,
  });
  const payload = { introductionId: introduction.id, meetingId: meeting.id, side: attendee.side, answer };
  await record(trx, ctx, [{ kind: 'meeting.answered', ...introductionScope(introduction), payload }]);
  return told('noted');
}
