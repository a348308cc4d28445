import { sql } from 'kysely';
import type { Executor } from '../executor.ts';

/** Somebody who can be written to. */
export interface RecipientRow {
  readonly personId: string | null;
  readonly contactId: string | null;
  readonly email: string;
  readonly name: string;
  readonly language: 'fr' | 'en' | 'de' | 'nl';
  readonly frequency: 'at_once' | 'daily' | 'weekly' | 'off';
}

/** People with an account who speak for an organisation. */
export async function peopleOfOrganisation(
  db: Executor,
  organisationId: string,
  limit: number,
): Promise<RecipientRow[]> {
  return db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.personId')
    .select([
      'people.id as personId',
      sql<string | null>`null`.as('contactId'),
      'people.email as email',
      'people.name as name',
      'people.language as language',
      'people.mailFrequency as frequency',
    ])
    .where('memberships.organisationId', '=', organisationId)
    .where('people.erasedAt', 'is', null)
    .orderBy('people.createdAt')
    .limit(limit)
    .execute();
}

/** Contacts that an operator keeps in an organisation, who have an address and did not say no; the oldest first. */
export async function contactsToWriteTo(
  db: Executor,
  about: { readonly operatorId: string; readonly organisationId: string } | { readonly contactId: string },
  limit: number,
): Promise<RecipientRow[]> {
  let query = db
    .selectFrom('contacts')
    .select([
      sql<string | null>`null`.as('personId'),
      'contacts.id as contactId',
      sql<string>`contacts.email`.as('email'),
      'contacts.name as name',
      sql<RecipientRow['language']>`coalesce(contacts.language, 'fr')`.as('language'),
      sql<RecipientRow['frequency']>`'at_once'`.as('frequency'),
    ])
    .where('contacts.email', 'is not', null)
    .where('contacts.erasedAt', 'is', null)
    .where('contacts.opposedAt', 'is', null);
  query =
    'contactId' in about
      ? query.where('contacts.id', '=', about.contactId)
      : query
          .where('contacts.operatorId', '=', about.operatorId)
          .where('contacts.organisationId', '=', about.organisationId);
  return query.orderBy('contacts.createdAt').limit(limit).execute();
}

/** Facilitators of an operator, as far as an edition and a place lie in what they work on. */
export interface StaffScope {
  readonly operatorId: string;
  readonly editionId?: string | undefined;
  /** Every area that contains the place; null or empty: it has none. */
  readonly areaPath?: readonly string[] | null | undefined;
}

/** One person with an account, or the facilitators of an operator. */
export async function staffToWriteTo(
  db: Executor,
  who: { readonly personId: string } | StaffScope,
  limit: number,
): Promise<RecipientRow[]> {
  let query = db
    .selectFrom('people')
    .select([
      'people.id as personId',
      sql<string | null>`null`.as('contactId'),
      'people.email as email',
      'people.name as name',
      'people.language as language',
      'people.mailFrequency as frequency',
    ])
    .where('people.erasedAt', 'is', null)
    .where('people.disabledAt', 'is', null);
  query =
    'personId' in who
      ? query.where('people.id', '=', who.personId)
      : query
          .where('people.operatorId', '=', who.operatorId)
          .where('people.role', '=', 'facilitator')
          .where(worksThere(who));
  return query.orderBy('people.createdAt').limit(limit).execute();
}

/** Whether a facilitator's editions and territory contain these. */
function worksThere({ editionId, areaPath }: Omit<StaffScope, 'operatorId'>) {
  const path = [...(areaPath ?? [])];
  return sql<boolean>`(
    (people.edition_ids is null or ${editionId ?? null}::uuid is null or ${editionId ?? null}::uuid = any(people.edition_ids))
    and (people.areas is null or ${path.length === 0} or people.areas && ${path}::text[]))`;
}

/**
 * Facilitators of whatever operator in whose territory a place lies, those first whose operator knows the organisation: has
 * a need, a contact or an activity of it. Where some do, only those.
 */
export async function staffToDecideOn(
  db: Executor,
  organisation: { readonly id: string; readonly areaPath: readonly string[] | null },
  limit: number,
): Promise<(RecipientRow & { readonly operatorId: string | null })[]> {
  const rows = await db
    .selectFrom('people')
    .select([
      'people.id as personId',
      'people.operatorId',
      sql<string | null>`null`.as('contactId'),
      'people.email as email',
      'people.name as name',
      'people.language as language',
      'people.mailFrequency as frequency',
      sql<boolean>`exists (select from needs where needs.operator_id = people.operator_id and needs.organisation_id = ${organisation.id})
        or exists (select from contacts where contacts.operator_id = people.operator_id and contacts.organisation_id = ${organisation.id})
        or exists (select from activities where activities.operator_id = people.operator_id and activities.organisation_id = ${organisation.id})`.as(
        'knows',
      ),
    ])
    .where('people.role', '=', 'facilitator')
    .where('people.erasedAt', 'is', null)
    .where('people.disabledAt', 'is', null)
    .where(worksThere({ areaPath: organisation.areaPath }))
    .orderBy('knows', 'desc')
    .orderBy('people.createdAt')
    .limit(limit)
    .execute();
  const near = rows.filter((row) => row.knows);
  return (near.length > 0 ? near : rows).map(({ knows: _knows, ...row }) => row);
}

/** More than one organisation has contacts with names. */
const MOST_NAMES = 1_000;

/** Names of those who could be named in what an owner writes: its people, its contacts, the one whom the need names. */
export async function namesAtOrganisation(
  db: Executor,
  need: { readonly organisationId: string; readonly ownerContactId: string | null },
  operatorId: string | undefined,
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select people.name from memberships join people on people.id = memberships.person_id
    where memberships.organisation_id = ${need.organisationId} and people.erased_at is null
    union
    select name from contacts where erased_at is null and (id = ${need.ownerContactId}
      or (organisation_id = ${need.organisationId} and (${operatorId ?? null}::uuid is null or operator_id = ${operatorId ?? null})))
    limit ${MOST_NAMES}`.execute(db);
  return rows.map((row) => row.name);
}

/** Telephone and function of people with an account, and of contacts, by their ids. */
export async function contactDetails(
  db: Executor,
  personIds: readonly string[],
  contactIds: readonly string[],
): Promise<Map<string, { readonly phone: string | null; readonly jobTitle: string | null }>> {
  if (personIds.length + contactIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('people')
    .select(['id', 'phone', 'jobTitle'])
    .where('id', '=', sql<string>`any(${[...personIds]}::uuid[])`)
    .unionAll(
      db
        .selectFrom('contacts')
        .select(['id', 'phone', 'jobTitle'])
        .where('id', '=', sql<string>`any(${[...contactIds]}::uuid[])`),
    )
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
