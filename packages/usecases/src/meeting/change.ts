import { type MeetingChange, type MeetingView, meetingChange } from '@navette/contracts';
import {
  addAttendees,
  type Executor,
  findMeeting,
  forgetAnswers,
  type MeetingWithAttendees,
  removeAttendees,
  transaction,
  updateMeeting,
} from '@navette/db';
import { checkMeetingTime, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { definedOnly } from '../context/defined-only.ts';
import { parse, staleVersion } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { introductionScope } from '../introduction/scope.ts';
import { meetingParty, refuseOver } from './access.ts';
import { type Invited, invitedOf } from './attendees.ts';
import { tellAttendees } from './invite.ts';
import { meetingView } from './view.ts';

/**
 * Changes a meeting: everybody gets the next version of the invitation, who is new the first, who is left out the
 * cancellation. Another time or place is asked anew.
 * @throws DomainError `not_found`, `forbidden`, `invalid`, `stale_version`; `illegal_transition` for one that is over
 */
export async function changeMeeting(ctx: Context, id: string, input: MeetingChange): Promise<MeetingView> {
  const { row: current, party } = await meetingParty(ctx, id, 'meeting.write');
  const { version, attendees, startsAt, endsAt, ...plain } = parse(meetingChange, input);
  refuseOver(current);
  const change = {
    ...definedOnly(plain),
    ...(startsAt !== undefined && { startsAt: new Date(startsAt) }),
    ...(endsAt !== undefined && { endsAt: new Date(endsAt) }),
  };
  const next = { ...current, ...change };
  if (startsAt !== undefined || endsAt !== undefined) checkMeetingTime(next.startsAt, next.endsAt, ctx.now());
  const invited = attendees === undefined ? undefined : await invitedOf(ctx, party, current.organiserEmail, attendees);
  const row = await transaction(ctx.db, async (trx) => {
    const changed = await updateMeeting(trx, id, version, {
      ...change,
      sequence: current.sequence + 1,
      updatedAt: ctx.now(),
    });
    if (!changed) throw staleVersion((await findMeeting(trx, id))?.version ?? current.version);
    if (isElsewhere(current, next)) await forgetAnswers(trx, id);
    const removed = invited === undefined ? [] : await replaceAttendees(trx, current, invited);
    const written = await findMeeting(trx, id);
    if (written === undefined) throw notFound();
    const before = new Set(current.attendees.map((one) => one.email));
    const [stay, added] = [true, false].map((was) => written.attendees.filter((one) => before.has(one.email) === was));
    await tellAttendees(trx, ctx, party, written, 'meeting_cancelled', removed);
    await tellAttendees(trx, ctx, party, written, 'meeting_updated', stay ?? []);
    await tellAttendees(trx, ctx, party, written, 'meeting_invitation', added ?? []);
    const payload = { introductionId: current.introductionId, meetingId: id, sequence: written.sequence };
    await record(trx, ctx, [{ kind: 'meeting.changed', ...introductionScope(party.row), payload }]);
    return written;
  });
  return meetingView(row);
}

/** Whether who said yes has to say so again. */
function isElsewhere(one: MeetingWithAttendees, other: MeetingWithAttendees): boolean {
  const times = [one, other].map(({ startsAt, endsAt }) => `${startsAt.getTime()} ${endsAt.getTime()}`);
  return times[0] !== times[1] || one.place !== other.place || one.url !== other.url;
}

async function replaceAttendees(trx: Executor, current: MeetingWithAttendees, invited: readonly Invited[]) {
  const wanted = new Set(invited.map((one) => one.email));
  const standing = new Set(current.attendees.map((one) => one.email));
  const removed = current.attendees.filter((one) => !wanted.has(one.email));
  await removeAttendees(
    trx,
    current.id,
    removed.map((one) => one.email),
  );
  const added = invited.filter((one) => !standing.has(one.email));
  await addAttendees(
    trx,
    added.map((one) => ({ ...one, meetingId: current.id })),
  );
  return removed;
}
