import { type MeetingEndInput, type MeetingView, meetingEndInput } from '@navette/contracts';
import { findMeeting, transaction, updateMeeting } from '@navette/db';
import { DomainError, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse, staleVersion } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { introductionScope } from '../introduction/scope.ts';
import { meetingParty, refuseOver } from './access.ts';
import { tellAttendees } from './invite.ts';
import { meetingView } from './view.ts';

/** Calls a meeting off; everybody's calendar is told. @throws DomainError as `changeMeeting` */
export async function cancelMeeting(ctx: Context, id: string, input: MeetingEndInput): Promise<MeetingView> {
  return end(ctx, id, input, 'cancelled');
}

/** Notes that a meeting took place. @throws DomainError as `changeMeeting`, and `illegal_transition` before it begins */
export async function holdMeeting(ctx: Context, id: string, input: MeetingEndInput): Promise<MeetingView> {
  return end(ctx, id, input, 'held');
}

async function end(
  ctx: Context,
  id: string,
  input: MeetingEndInput,
  state: 'cancelled' | 'held',
): Promise<MeetingView> {
  const { row: current, party } = await meetingParty(ctx, id, 'meeting.write');
  const { version } = parse(meetingEndInput, input);
  refuseOver(current);
  const now = ctx.now();
  if (state === 'held' && current.startsAt > now)
    throw new DomainError('illegal_transition', 'A meeting is held once it began.');
  const row = await transaction(ctx.db, async (trx) => {
    const changed = await updateMeeting(trx, id, version, {
      state,
      ...(state === 'cancelled' && { sequence: current.sequence + 1 }),
      updatedAt: now,
    });
    if (!changed) throw staleVersion((await findMeeting(trx, id))?.version ?? current.version);
    const written = await findMeeting(trx, id);
    if (written === undefined) throw notFound();
    if (state === 'cancelled') await tellAttendees(trx, ctx, party, written, 'meeting_cancelled', written.attendees);
    const payload = { introductionId: current.introductionId, meetingId: id };
    await record(trx, ctx, [{ kind: `meeting.${state}`, ...introductionScope(party.row), payload }]);
    return written;
  });
  return meetingView(row);
}
