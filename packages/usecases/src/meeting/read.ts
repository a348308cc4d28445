import { type MeetingView, pageRequest } from '@navette/contracts';
import { findMeeting, listMeetings, type Page } from '@navette/db';
import { invalidField } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { namedParty } from '../introduction/party.ts';
import { meetingParty } from './access.ts';
import { calendarFile } from './invite.ts';
import { meetingView } from './view.ts';

/** One meeting, for those of its introduction. @throws DomainError `not_found` */
export async function readMeeting(ctx: Context, id: string): Promise<MeetingView> {
  return meetingView((await meetingParty(ctx, id, 'meeting.read')).row);
}

/** The calendar file of a meeting as it stands: an invitation, or a cancellation of what was called off. */
export async function meetingCalendar(
  ctx: Context,
  id: string,
): Promise<{ readonly method: string; readonly content: string }> {
  const { row } = await meetingParty(ctx, id, 'meeting.read');
  const method = row.state === 'cancelled' ? 'CANCEL' : 'REQUEST';
  return { method, content: calendarFile(row, method, row.attendees, row.updatedAt) };
}

/** Meetings of an introduction, the latest first. @throws DomainError `not_found`, `illegal_transition` before names */
export async function browseMeetings(
  ctx: Context,
  introductionId: string,
  query: z.input<typeof pageRequest>,
): Promise<Page<MeetingView>> {
  await namedParty(ctx, introductionId, 'meeting.read');
  const { cursor, limit } = parse(pageRequest, query);
  if (cursor !== undefined && (await findMeeting(ctx.db, cursor))?.introductionId !== introductionId)
    throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  const page = await listMeetings(ctx.db, { introductionId, after: cursor, limit });
  return { items: page.items.map(meetingView), next: page.next };
}
