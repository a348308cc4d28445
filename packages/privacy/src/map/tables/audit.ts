import { sql } from 'kysely';
import { NOTHING } from '../blank.ts';
import type { TableRule } from '../rule.ts';
import { address, either, ids, type Tie, through } from '../tie.ts';

const SUBJECT = either(ids('subject_id', 'personIds'), ids('subject_id', 'linkIds'), ids('subject_id', 'contactIds'));
const THEIR_DOING = through('actor', 'pseudonyms', SUBJECT, 'pseudonym');

/** Entries about somebody. */
const aboutThem: Tie = ({ personIds, contactIds, linkIds, organisationIds }) => {
  const all = [...personIds, ...contactIds, ...linkIds, ...organisationIds];
  return sql<boolean>`object_id = any(${all}::text[])`;
};

/** Events whose actor is the person. */
const actor: Tie = ({ personIds }) => sql<boolean>`actor->>'personId' = any(${[...personIds]}::text[])`;

/** What is kept of who did what. */
export const AUDIT: Readonly<Record<string, TableRule>> = {
  audit_log: {
    person: [{ rows: either(THEIR_DOING, aboutThem) }],
    organisation: [{ rows: aboutThem }],
    facts: [
      'seq',
      'id',
      'at',
      'action',
      'actor_kind',
      'credential_id',
      'job',
      'operator_id',
      'object_kind',
      'object_id',
    ].concat(['request_id']),
    withheld: ['digest', 'actor'],
    business: ['operator_id'],
  },
  audit_salts: {
    person: [{ rows: through('entry_id', 'audit_log', either(THEIR_DOING, aboutThem)), remove: true }],
    withheld: ['entry_id', 'salt'],
  },
  pseudonyms: {
    person: [{ rows: SUBJECT, remove: true }],
    withheld: ['subject_id', 'pseudonym', 'salt'],
  },
  audit_seals: {
    because: 'hashes of entries in which nobody is named',
    withheld: ['number', 'first_seq', 'last_seq', 'count', 'leaves', 'hash', 'previous', 'sealed_at'],
  },
  events: {
    // Their words in it are struck out by the owner's function: the service can't change an event.
    person: [{ rows: actor }],
    organisation: [
      { rows: either(ids('organisation_id', 'organisationIds'), ids('profile_organisation_id', 'organisationIds')) },
    ],
    facts: ['seq', 'id', 'at', 'kind', 'operator_id', 'organisation_id', 'need_id', 'profile_id'].concat([
      'profile_organisation_id',
      'match_id',
    ]),
    withheld: ['xid', 'actor', 'payload'],
    business: ['operator_id', 'organisation_id', 'profile_organisation_id'],
  },
  privacy_requests: {
    person: [
      {
        rows: either(ids('subject_id', 'personIds'), ids('subject_id', 'contactIds'), address('email')),
        blanks: { email: NOTHING },
        hide: ['requested_by'],
      },
    ],
    organisation: [{ rows: ids('subject_id', 'organisationIds'), hide: ['requested_by'] }],
    facts: [
      'id',
      'kind',
      'subject_kind',
      'subject_id',
      'operator_id',
      'language',
      'also_oppose',
      'state',
      'counts',
    ].concat(['requested_by', 'created_at', 'beat_at', 'finished_at', 'expires_at']),
    personal: ['email'],
    words: ['error'],
  },
  privacy_archives: {
    person: [
      {
        rows: through(
          'request_id',
          'privacy_requests',
          either(ids('subject_id', 'personIds'), ids('subject_id', 'contactIds')),
        ),
        remove: true,
      },
    ],
    withheld: ['request_id', 'part', 'bytes'],
  },
};
