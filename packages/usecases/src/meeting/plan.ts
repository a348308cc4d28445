import { type MeetingInput, type MeetingView, meetingInput } from '@navette/contracts';
import { findMeeting, findPerson, insertMeeting, transaction } from '@navette/db';
import { checkMeetingTime, DomainError, notFound, personIdOf } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { advance } from '../introduction/advance.ts';
import { namedParty } from '../introduction/party.ts';
import { introductionScope } from '../introduction/scope.ts';
import { invitedOf } from './attendees.ts';
import { tellAttendees } from './invite.ts';
import { meetingView } from './view.ts';

/**
 * Calls both sides of an introduction to a meeting. The facilitator is its organiser: answers come back there, and neither
 * side's calendar is asked to write to the other's. An introduction that is not so far yet takes the step with it.
 * @throws DomainError `not_found`, `forbidden`, `invalid`; `illegal_transition` before names, or where nobody can be invited
 */
export async function planMeeting(ctx: Context, introductionId: string, input: MeetingInput): Promise<MeetingView> {
  const party = await namedParty(ctx, introductionId, 'meeting.write');
  const given = parse(meetingInput, input);
  const [startsAt, endsAt, now] = [new Date(given.startsAt), new Date(given.endsAt), ctx.now()];
  checkMeetingTime(startsAt, endsAt, now);
  const organiser = await findPerson(ctx.db, personIdOf(ctx.actor) ?? '');
  if (organiser === undefined)
    throw new DomainError('forbidden', 'A meeting is called by somebody who can be answered.');
  const invited = await invitedOf(ctx, party, organiser.email, given.attendees);
  const id = ctx.newId.opaque();
  const row = await transaction(ctx.db, async (trx) => {
    await insertMeeting(
      trx,
      {
        id,
        introductionId,
        uid: `${id}@navette`,
        state: 'planned',
        organiserId: organiser.id,
        summary: given.summary ?? party.row.needTitle.slice(0, 200),
        description: given.description ?? null,
        startsAt,
        endsAt,
        timeZone: given.timeZone,
        place: given.place ?? null,
        url: given.url ?? null,
        createdAt: now,
        updatedAt: now,
      },
      invited.map((one) => ({ ...one, meetingId: id })),
    );
    const written = await findMeeting(trx, id);
    if (written === undefined) throw notFound();
    await tellAttendees(trx, ctx, party, written, 'meeting_invitation', written.attendees);
    const payload = { introductionId, meetingId: id };
    await record(trx, ctx, [{ kind: 'meeting.planned', ...introductionScope(party.row), payload }]);
    await advance(trx, ctx, party.row, 'meeting');
    return written;
  });
  return meetingView(row);
}
