import { type Selectable, sql } from 'kysely';
import type { Executor } from '../executor.ts';
import type { Events } from '../schema.gen.ts';
import { statement } from '../statement/statement.ts';

export type EventRow = Selectable<Events>;
type Written = Pick<EventRow, 'id' | 'at' | 'kind'>;
type Scope = Pick<
  EventRow,
  'operatorId' | 'organisationId' | 'needId' | 'profileId' | 'profileOrganisationId' | 'matchId'
>;
/** An event before it has its place in the log. */
export type NewEventRow = Written & Partial<Scope> & { readonly actor: object; readonly payload?: object };

/** One text however many rows there are; they are numbered in their order. */
const addEvents = statement((db, { rows }: { rows: string }) => ({
  compile: () =>
    sql`
      insert into events (id, at, kind, actor, operator_id, organisation_id, need_id, profile_id,
        profile_organisation_id, match_id, payload)
      select id, at, kind, actor, "operatorId", "organisationId", "needId", "profileId", "profileOrganisationId",
        "matchId", coalesce(payload, '{}')
      from jsonb_to_recordset(${rows}::jsonb) as row (id uuid, at timestamptz, kind text, actor jsonb,
        "operatorId" uuid, "organisationId" uuid, "needId" uuid, "profileId" uuid, "profileOrganisationId" uuid,
        "matchId" uuid, payload jsonb)`.compile(db),
}));

/** Adds to the log. Rows are never changed afterwards: the service's role can't, and a trigger refuses it to the owner. */
export async function appendEvents(db: Executor, rows: readonly NewEventRow[]): Promise<void> {
  if (rows.length === 0) return;
  await addEvents(db, { rows: JSON.stringify(rows) });
}

/** Events of one match, oldest first. */
export async function listEventsOfMatch(db: Executor, matchId: string, limit: number): Promise<EventRow[]> {
  return db.selectFrom('events').selectAll().where('matchId', '=', matchId).orderBy('seq').limit(limit).execute();
}

/** Id of the first event of all, by which one database is told from another; undefined in an empty one. */
export async function firstEvent(db: Executor): Promise<string | undefined> {
  return (await db.selectFrom('events').select('id').orderBy('seq').limit(1).executeTakeFirst())?.id;
}
