import { type Executor, statement } from '@navette/db';
import type { PersonActor, Role } from '@navette/domain';
import { sql } from 'kysely';
import { AUTH_SCHEMA } from '../auth.ts';

/** A row of who a person is now, with all that decides what they may do. */
export interface PersonRow {
  readonly id: string;
  readonly role: Role;
  readonly operatorId: string | null;
  readonly editionIds: string[] | null;
  readonly areas: string[] | null;
  readonly organisationIds: string[];
}

interface SessionRow extends PersonRow {
  readonly sessionId: string;
  readonly secondFactor: boolean | null;
  readonly required: boolean;
}

/** The columns of a `PersonRow`, of a query on `people`. */
export const PERSON_COLUMNS = sql`
  people.id, people.role, people.operator_id, people.edition_ids, people.areas, coalesce((
    select array_agg(organisation_id order by organisation_id) from memberships where person_id = people.id), '{}'
  ) as organisation_ids`;

/** Whether the network asks facilitators and administrators for a second factor. */
export const SECOND_FACTOR_REQUIRED = sql`
  coalesce((select value = 'true'::jsonb from settings where key = 'require_two_factor'), false)`;

/** The person of a session that still lasts at `until`, in one query. */
export const personOfSession = statement((db: Executor, { token, until }: { token: string; until: Date }) => ({
  compile: () =>
    sql<SessionRow>`
      select ${PERSON_COLUMNS}, session.id as session_id, account."twoFactorEnabled" as second_factor,
        ${SECOND_FACTOR_REQUIRED} as required
      from ${sql.table(`${AUTH_SCHEMA}.session`)} as session
      join ${sql.table(`${AUTH_SCHEMA}.user`)} as account on account.id = session."userId"
      join people on people.id = account.id and people.erased_at is null and people.disabled_at is null
      where session.token = ${token} and session."expiresAt" > ${until}`.compile(db),
}));

/** What a person may do in the network. */
export function actorOf(row: PersonRow): PersonActor {
  const { id, role, operatorId, organisationIds, editionIds, areas } = row;
  const actor = { kind: 'person', personId: id, role, operatorId, organisationIds, editionIds, areas } as const;
  return actor;
}

/** Whether the network asks this person for a second factor that they have not set up. */
export function secondFactorMissing({ role, secondFactor, required }: SessionRow): boolean {
  return required && role !== 'member' && secondFactor !== true;
}
