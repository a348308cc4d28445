import { findMeeting, type MeetingWithAttendees } from '@navette/db';
import { type Action, DomainError, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { NO_ID } from '../context/no-id.ts';
import { namedParty, type Party } from '../introduction/party.ts';

/** A meeting, and how the actor stands to its introduction. @throws DomainError `unauthenticated`, `not_found` */
export async function meetingParty(
  ctx: Context,
  id: string,
  action: Action,
): Promise<{ readonly row: MeetingWithAttendees; readonly party: Party }> {
  if (ctx.actor.kind === 'visitor') throw new DomainError('unauthenticated', 'Sign in first.');
  const row = await findMeeting(ctx.db, id);
  const party = await namedParty(ctx, row?.introductionId ?? NO_ID, action);
  if (row === undefined) throw notFound();
  return { row, party };
}

/** Refuses a meeting that was cancelled or held. @throws DomainError `illegal_transition` */
export function refuseOver(row: MeetingWithAttendees): void {
  if (row.state !== 'planned') throw new DomainError('illegal_transition', `This meeting is ${row.state}.`);
}
