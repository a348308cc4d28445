import { type MeetingReply, readReply } from '@navette/calendar';
import type { Executor } from '@navette/db';
import { DomainError } from '@navette/domain';
import type { ReadMail } from '@navette/mail';
import type { Context } from '../context/context.ts';
import { noteAttendance } from '../meeting/answer.ts';
import { ignored, type Result } from './result.ts';

/** The answers to invitations in a mail. A calendar file that is none, or broken, holds none. */
export function repliesIn(mail: ReadMail): MeetingReply[] {
  return mail.calendars
    .filter(({ method }) => method === null || /^(reply|counter)$/i.test(method))
    .flatMap(({ content }) => {
      try {
        return readReply(content);
      } catch (error) {
        if (error instanceof DomainError) return [];
        throw error;
      }
    });
}

/** Notes every answer; the mail is told by the first that was, or by why none was. */
export async function noteReplies(
  trx: Executor,
  ctx: Context,
  operatorId: string,
  mail: ReadMail,
  replies: readonly MeetingReply[],
): Promise<Result> {
  const about = { operatorId, from: mail.from?.address ?? null, receivedAt: mail.date ?? ctx.now() };
  let result = ignored('unknown_meeting');
  for (const reply of replies) {
    const { outcome, meetingId } = await noteAttendance(trx, ctx, reply, about);
    if (outcome === 'noted') return { ...result, outcome: 'meeting_answer', reason: null, meetingId };
    result = ignored(outcome, meetingId);
  }
  return result;
}
