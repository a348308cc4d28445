import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { MeetingAttendees, Meetings } from '../schema.gen.ts';

export type AttendeeRow = Selectable<MeetingAttendees>;
/** A meeting with who calls it. */
export type MeetingRow = Selectable<Meetings> & { readonly organiserName: string; readonly organiserEmail: string };
export type MeetingWithAttendees = MeetingRow & { readonly attendees: readonly AttendeeRow[] };

function selectMeetings(db: Executor) {
  return db
    .selectFrom('meetings')
    .innerJoin('people', 'people.id', 'meetings.organiserId')
    .selectAll('meetings')
    .select(['people.name as organiserName', 'people.email as organiserEmail']);
}

export async function insertMeeting(
  db: Executor,
  row: Insertable<Meetings>,
  attendees: readonly Insertable<MeetingAttendees>[],
): Promise<void> {
  await db.insertInto('meetings').values(row).execute();
  await addAttendees(db, attendees);
}

/** Two queries, whether or not there is one. */
export async function findMeeting(db: Executor, id: string): Promise<MeetingWithAttendees | undefined> {
  const row = await selectMeetings(db).where('meetings.id', '=', id).executeTakeFirst();
  const attendees = await attendeesOf(db, [id]);
  return row === undefined ? undefined : { ...row, attendees };
}

/** The meeting of a calendar entry, locked until the end of the transaction. */
export async function lockMeetingByUid(db: Executor, uid: string): Promise<MeetingWithAttendees | undefined> {
  const row = await db.selectFrom('meetings').select('id').where('uid', '=', uid).forUpdate().executeTakeFirst();
  return row === undefined ? undefined : findMeeting(db, row.id);
}

/** Meetings of an introduction, the latest first. */
export async function listMeetings(
  db: Executor,
  filter: { readonly introductionId: string } & PageRequest,
): Promise<Page<MeetingWithAttendees>> {
  let query = selectMeetings(db).where('meetings.introductionId', '=', filter.introductionId);
  if (filter.after !== undefined) {
    query = query.where(
      sql<boolean>`(meetings.starts_at, meetings.id) < (select starts_at, id from meetings where id = ${filter.after})`,
    );
  }
  const rows = await query
    .orderBy('meetings.startsAt', 'desc')
    .orderBy('meetings.id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  const page = pageOf(rows, filter.limit);
  return { items: await withAttendees(db, page.items), next: page.next };
}

/** Changes a meeting that is still at `version`. @returns whether it was */
export async function updateMeeting(
  db: Executor,
  id: string,
  version: number,
  change: Updateable<Meetings>,
): Promise<boolean> {
  const result = await db
    .updateTable('meetings')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function addAttendees(db: Executor, rows: readonly Insertable<MeetingAttendees>[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('meetingAttendees')
    .values([...rows])
    .execute();
}

export async function removeAttendees(db: Executor, meetingId: string, emails: readonly string[]): Promise<void> {
  if (emails.length === 0) return;
  await db
    .deleteFrom('meetingAttendees')
    .where('meetingId', '=', meetingId)
    .where('email', '=', sql<string>`any(${[...emails]})`)
    .execute();
}

/** What everybody said of another time or place is no answer to this one. */
export async function forgetAnswers(db: Executor, meetingId: string): Promise<void> {
  await db
    .updateTable('meetingAttendees')
    .set({ answer: 'needs_action', answeredAt: null, answerSequence: null })
    .where('meetingId', '=', meetingId)
    .execute();
}

export async function updateAttendee(
  db: Executor,
  meetingId: string,
  email: string,
  change: Updateable<MeetingAttendees>,
): Promise<void> {
  await db
    .updateTable('meetingAttendees')
    .set(change)
    .where('meetingId', '=', meetingId)
    .where('email', '=', email)
    .execute();
}

function attendeesOf(db: Executor, meetingIds: readonly string[]): Promise<AttendeeRow[]> {
  return db
    .selectFrom('meetingAttendees')
    .selectAll()
    .where('meetingId', '=', sql<string>`any(${[...meetingIds]}::uuid[])`)
    .orderBy('side')
    .orderBy('email')
    .execute();
}

async function withAttendees(db: Executor, rows: readonly MeetingRow[]): Promise<MeetingWithAttendees[]> {
  if (rows.length === 0) return [];
  const attendees = await attendeesOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({ ...row, attendees: attendees.filter((one) => one.meetingId === row.id) }));
}
