import { sql } from 'kysely';
import type { Executor } from '../executor.ts';

/** What a merge does with a column that names an organisation or a contact: `moved`, or why it stays. */
export type MergeFate = 'moved' | { readonly stays: string };

const stays = (why: string): MergeFate => ({ stays: why });
const OWN_WAY = stays('people and profiles stay themselves in a merge');
const HISTORY = stays('what was so at the time');

/**
 * Every column that names an organisation, a contact, a profile or a person, and what becomes of it when two organisations
 * become one. A test compares it with the foreign keys of the database, and each `moved` one with a real merge.
 */
export const MERGE_FATES: Readonly<Record<string, MergeFate>> = {
  'activities.author_id': OWN_WAY,
  'activities.contact_id': 'moved',
  'activities.next_action_by': OWN_WAY,
  'activities.organisation_id': 'moved',
  'answer_times.organisation_id': 'moved',
  'api_keys.person_id': OWN_WAY,
  'attachments.uploaded_by': OWN_WAY,
  'claims.decided_by': OWN_WAY,
  'claims.organisation_id': 'moved',
  'claims.person_id': OWN_WAY,
  'contacts.organisation_id': 'moved',
  'disclosures.organisation_id': 'moved',
  'disclosures.person_id': OWN_WAY,
  'duplicates.decided_by': OWN_WAY,
  'duplicates.first_id': stays('the pair was compared as two; the kept one is compared anew'),
  'duplicates.second_id': stays('the pair was compared as two; the kept one is compared anew'),
  'events.organisation_id': HISTORY,
  'events.profile_organisation_id': HISTORY,
  'external_ids.record_id': 'moved',
  'imports.person_id': OWN_WAY,
  'introduction_steps.recorded_by': OWN_WAY,
  'introductions.profile_id': OWN_WAY,
  'invitations.accepted_by': OWN_WAY,
  'invitations.invited_by': OWN_WAY,
  'invitations.organisation_id': 'moved',
  'links.contact_id': 'moved',
  'links.person_id': OWN_WAY,
  'mails.contact_id': 'moved',
  'mails.person_id': OWN_WAY,
  'matches.decided_by': OWN_WAY,
  'matches.profile_id': OWN_WAY,
  'meeting_attendees.person_id': OWN_WAY,
  'meetings.organiser_id': OWN_WAY,
  'memberships.organisation_id': 'moved',
  'memberships.person_id': OWN_WAY,
  'merges.kept_id': HISTORY,
  'merges.merged_by': OWN_WAY,
  'merges.merged_id': HISTORY,
  'messages.author_id': OWN_WAY,
  'ndas.recorded_by': OWN_WAY,
  'needs.author_id': OWN_WAY,
  'needs.organisation_id': 'moved',
  'needs.owner_contact_id': 'moved',
  'needs.referent_id': OWN_WAY,
  'organisations.merged_into': 'moved',
  'outcomes.owner_answered_by': OWN_WAY,
  'outcomes.startup_answered_by': OWN_WAY,
  'privacy_requests.requested_by': OWN_WAY,
  'profiles.organisation_id': 'moved',
  'rematches.requested_by': OWN_WAY,
  'models.created_by': OWN_WAY,
  'settings.updated_by': OWN_WAY,
  'taxonomy_labels.created_by': OWN_WAY,
  'shortlists.created_by': OWN_WAY,
  'sites.organisation_id': 'moved',
  'undertakings.organisation_id': 'moved',
  'undertakings.person_id': OWN_WAY,
  'vetoes.created_by': OWN_WAY,
  'vetoes.organisation_id': 'moved',
  'vetoes.owner_organisation_id': 'moved',
};

/** A row that the other side has already stays where it is: SQL of when `own` (its) and `row` (the one to move) are one. */
const ONE_OF_EACH: Readonly<Record<string, string>> = {
  'undertakings.organisation_id': 'own.need_id = "row".need_id',
  'disclosures.organisation_id': `own.need_id = "row".need_id and own.stage = "row".stage and own.means = "row".means
    and own.person_id is not distinct from "row".person_id and own.link_id is not distinct from "row".link_id`,
  'claims.organisation_id': `own.person_id = "row".person_id and own.state = 'requested' and "row".state = 'requested'`,
};

/** Columns whose rows bear an id, and nothing else to look after: what an organisation promised, was shown, keeps away. */
export const CARRIED_OF_ORGANISATION = [
  'undertakings.organisation_id',
  'disclosures.organisation_id',
  'vetoes.owner_organisation_id',
  'vetoes.organisation_id',
  'claims.organisation_id',
  'invitations.organisation_id',
  'answer_times.organisation_id',
] as const;
/** The same for a contact: whom a need's mails go to, whom a link or a mail was for. */
export const CARRIED_OF_CONTACT = ['needs.owner_contact_id', 'links.contact_id', 'mails.contact_id'] as const;

/** Ids of rows that were given to another organisation or contact, by column. */
export type Carried = Readonly<Record<string, readonly string[]>>;

/**
 * Lets rows name another organisation or contact. What the other has itself already (an undertaking for one need) stays.
 * @param move `only`: these rows alone, as an undo names them
 */
export async function carryReferences(
  db: Executor,
  columns: readonly string[],
  move: { readonly from: string; readonly to: string; readonly only?: Carried },
): Promise<Carried> {
  const carried: Record<string, readonly string[]> = {};
  for (const name of columns) {
    const [table = '', column = ''] = name.split('.');
    const only = move.only === undefined ? undefined : (move.only[name] ?? []);
    if (only?.length === 0) continue;
    const once = ONE_OF_EACH[name];
    const { rows } = await sql<{ id: string }>`
      update ${sql.table(table)} as "row" set ${sql.ref(column)} = ${move.to}
      where ${sql.ref(`row.${column}`)} = ${move.from}
        ${only === undefined ? sql`` : sql`and "row".id = any(${[...only]}::uuid[])`}
        ${
          once === undefined
            ? sql``
            : sql`and not exists (select from ${sql.table(table)} as own
                where ${sql.ref(`own.${column}`)} = ${move.to} and ${sql.raw(once)})`
        }
      returning "row".id`.execute(db);
    if (rows.length > 0) carried[name] = rows.map((row) => row.id);
  }
  return carried;
}

/** The published needs that these vetoes speak about: one each, or all of an owner's. At most `limit`. */
export async function needsOfVetoes(db: Executor, vetoIds: readonly string[], limit: number): Promise<string[]> {
  if (vetoIds.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select distinct needs.id from vetoes
    join needs on needs.organisation_id = vetoes.owner_organisation_id and coalesce(vetoes.need_id, needs.id) = needs.id
    where vetoes.id = any(${[...vetoIds]}::uuid[]) and needs.state = 'published'
    order by needs.id limit ${limit}`.execute(db);
  return rows.map((row) => row.id);
}
