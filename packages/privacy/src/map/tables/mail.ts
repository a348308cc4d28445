import { EMPTY_OBJECT, fixed, NO_ADDRESS, NOTHING, STRUCK_TEXT, stamped } from '../blank.ts';
import type { TableRule } from '../rule.ts';
import { address, always, both, either, ids, idWithin } from '../tie.ts';

const RECIPIENT = either(ids('person_id', 'personIds'), ids('contact_id', 'contactIds'), address('to_address'));
/** A mail of which only the fact is left. */
export const GONE = {
  to_address: NO_ADDRESS,
  to_name: STRUCK_TEXT,
  data: EMPTY_OBJECT,
  reply_to: NOTHING,
  icalendar: NOTHING,
  error: NOTHING,
};

/** What was written to people, and what they wrote back. */
export const MAIL: Readonly<Record<string, TableRule>> = {
  mails: {
    person: [
      {
        rows: both(RECIPIENT, always(`state in ('waiting', 'gathered')`)),
        blanks: { ...GONE, state: fixed('cancelled') },
      },
      { rows: RECIPIENT, blanks: GONE },
    ],
    facts: [
      'id',
      'kind',
      'state',
      'person_id',
      'contact_id',
      'operator_id',
      'need_id',
      'introduction_id',
      'language',
    ].concat(['link_id', 'message_id', 'tries', 'next_try_at', 'created_at', 'sent_at']),
    personal: ['to_address', 'to_name'],
    words: ['occasion', 'reply_to', 'error'],
    json: ['data', 'icalendar'],
  },
  links: {
    person: [
      {
        rows: either(ids('person_id', 'personIds'), ids('contact_id', 'contactIds'), address('email')),
        blanks: { email: NO_ADDRESS, name: STRUCK_TEXT, revoked_at: stamped('revoked_at') },
      },
    ],
    facts: [
      'id',
      'purpose',
      'side',
      'operator_id',
      'need_id',
      'introduction_id',
      'shortlist_id',
      'outcome_id',
      'invitation_id',
    ].concat(['person_id', 'contact_id', 'language', 'created_at', 'expires_at', 'used_at', 'revoked_at']),
    personal: ['email', 'name'],
    words: ['used_as'],
  },
  inbound_mails: {
    because: 'that a message came in, by its id; what it said is an activity',
    facts: ['id', 'operator_id', 'means', 'outcome', 'activity_id', 'received_at'],
    words: ['message_id'],
  },
  requests: {
    person: [{ rows: idWithin('actor'), remove: true }],
    because: 'answers that are kept for a day, in case a request is repeated',
    facts: ['key', 'begun_at', 'status', 'answered_at'],
    words: ['body'],
    json: ['headers', 'effect'],
    withheld: ['actor', 'fingerprint'],
  },
  outbox: {
    because: 'jobs that are not done, by the ids of what they are about',
    facts: ['id', 'job', 'created_at', 'dispatched_at', 'request_id', 'failed_at'],
    words: ['error'],
    json: ['payload'],
  },
};
