import { EMPTY_TEXT, fixed, NO_ADDRESS, NOTHING, STRUCK_TEXT, stamped } from '../blank.ts';
import type { TableRule } from '../rule.ts';
import { address, either, ids, through } from '../tie.ts';

const PERSON = ids('person_id', 'personIds');

/** People with an account, and how they come in. */
export const PEOPLE: Readonly<Record<string, TableRule>> = {
  memberships: {
    person: [{ rows: PERSON, remove: true }],
    organisation: [{ rows: ids('organisation_id', 'organisationIds'), remove: true }],
    facts: ['person_id', 'organisation_id'],
  },
  api_keys: {
    person: [{ rows: PERSON, blanks: { name: STRUCK_TEXT, prefix: EMPTY_TEXT, revoked_at: stamped('revoked_at') } }],
    facts: ['id', 'person_id', 'scopes', 'created_at', 'expires_at', 'revoked_at', 'last_used_at'],
    personal: ['name', 'prefix'],
    withheld: ['digest'],
  },
  invitations: {
    person: [
      {
        rows: either(address('email'), ids('accepted_by', 'personIds')),
        blanks: { email: NO_ADDRESS, name: STRUCK_TEXT, revoked_at: stamped('revoked_at') },
        hide: ['invited_by'],
      },
      { rows: ids('invited_by', 'personIds'), hide: ['email', 'name', 'accepted_by'] },
    ],
    organisation: [{ rows: ids('organisation_id', 'organisationIds'), hide: ['invited_by'] }],
    facts: [
      'id',
      'role',
      'operator_id',
      'organisation_id',
      'language',
      'invited_by',
      'created_at',
      'expires_at',
    ].concat(['accepted_at', 'accepted_by', 'revoked_at']),
    personal: ['email', 'name'],
  },
  claims: {
    person: [
      { rows: PERSON, hide: ['decided_by'] },
      { rows: ids('decided_by', 'personIds'), hide: ['person_id', 'reason'] },
    ],
    organisation: [{ rows: ids('organisation_id', 'organisationIds'), hide: ['decided_by'] }],
    facts: ['id', 'person_id', 'organisation_id', 'state', 'by_domain', 'created_at', 'decided_at', 'decided_by'],
    words: ['reason'],
  },
  people: {
    person: [
      {
        rows: ids('id', 'personIds'),
        blanks: {
          email: NO_ADDRESS,
          name: STRUCK_TEXT,
          phone: NOTHING,
          job_title: NOTHING,
          role: fixed('member'),
          operator_id: NOTHING,
          edition_ids: NOTHING,
          areas: NOTHING,
          mail_frequency: fixed('off'),
          address_proved_at: NOTHING,
          erased_at: stamped('erased_at'),
        },
      },
    ],
    // Who belongs to it, so that it knows its own accounts; what else they are is theirs.
    organisation: [
      {
        rows: through('id', 'memberships', ids('organisation_id', 'organisationIds'), 'person_id'),
        hide: [
          'phone',
          'operator_id',
          'edition_ids',
          'areas',
          'mail_frequency',
          'signed_in_at',
          'address_proved_at',
          'disabled_at',
          'role',
        ],
      },
    ],
    facts: ['id', 'role', 'operator_id', 'language', 'created_at', 'edition_ids', 'areas', 'mail_frequency'].concat([
      'erased_at',
      'signed_in_at',
      'address_proved_at',
      'disabled_at',
    ]),
    personal: ['email', 'name', 'phone', 'job_title'],
  },
};
