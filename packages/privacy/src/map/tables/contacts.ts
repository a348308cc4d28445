import { EMPTY_LIST, NOTHING, STRUCK_TEXT, stamped } from '../blank.ts';
import type { TableRule } from '../rule.ts';
import { address, either, ids } from '../tie.ts';

/** Those whom the operators know without their having an account, and what was noted of them. */
export const CONTACTS: Readonly<Record<string, TableRule>> = {
  activities: {
    privateToOperator: true,
    person: [
      {
        // A note of a call with somebody is about them, whoever wrote it: they have a right to a copy.
        rows: ids('contact_id', 'contactIds'),
        blanks: { subject: NOTHING, text: STRUCK_TEXT, next_action: NOTHING },
        hide: ['author_id', 'author_name', 'next_action_by'],
      },
      { rows: ids('author_id', 'personIds'), blanks: { author_name: NOTHING }, hide: ['contact_id'] },
      { rows: ids('next_action_by', 'personIds'), hide: ['subject', 'text', 'author_id', 'author_name', 'contact_id'] },
    ],
    organisation: [
      {
        rows: ids('organisation_id', 'organisationIds'),
        hide: ['author_id', 'author_name', 'contact_id', 'next_action_by'],
      },
    ],
    facts: ['id', 'operator_id', 'edition_id', 'kind', 'at', 'organisation_id', 'contact_id', 'need_id']
      .concat([
        'introduction_id',
        'author_id',
        'next_action_on',
        'next_action_done_at',
        'next_action_told_on',
        'next_action_by',
        'source',
      ])
      .concat(['version', 'created_at', 'updated_at']),
    words: ['subject', 'text', 'author_name', 'next_action'],
  },
  external_ids: {
    privateToOperator: true,
    person: [{ rows: either(ids('record_id', 'contactIds'), ids('record_id', 'personIds')), remove: true }],
    organisation: [{ rows: ids('record_id', 'organisationIds'), remove: true }],
    facts: ['operator_id', 'source', 'kind', 'record_id', 'imported_at'],
    words: ['external_id'],
    // Digests of the fields as they last came in.
    withheld: ['cells'],
  },
  contacts: {
    privateToOperator: true,
    person: [
      {
        rows: either(ids('id', 'contactIds'), address('email')),
        blanks: {
          name: STRUCK_TEXT,
          email: NOTHING,
          phone: NOTHING,
          job_title: NOTHING,
          language: NOTHING,
          erased_at: stamped('erased_at'),
        },
      },
    ],
    organisation: [{ rows: ids('organisation_id', 'organisationIds') }],
    facts: ['id', 'operator_id', 'organisation_id', 'language', 'source', 'opposed_at', 'version', 'created_at'].concat(
      ['updated_at', 'erased_at', 'notice_queued_at', 'notice_source'],
    ),
    personal: ['name', 'email', 'phone', 'job_title'],
  },
  oppositions: {
    because: 'digests only, so that the list survives the erasure of who stands on it; the reason is one of the file',
    facts: ['digest', 'kind', 'said_on', 'recorded_at'],
    words: ['reason'],
  },
  mail_stops: {
    person: [{ rows: address('address'), remove: true }],
    facts: ['reason', 'mail_id', 'at'],
    personal: ['address'],
    words: ['detail'],
  },
  imports: {
    privateToOperator: true,
    person: [{ rows: ids('person_id', 'personIds') }],
    facts: [
      'id',
      'kind',
      'dry_run',
      'operator_id',
      'person_id',
      'language',
      'file_bytes',
      'uploaded',
      'source',
      'state',
    ]
      .concat(['read_bytes', 'rows', 'created', 'updated', 'unchanged', 'rejected', 'created_at', 'started_at'])
      .concat(['beat_at', 'finished_at']),
    words: ['file_name'],
    json: ['mapping', 'columns', 'notes', 'error'],
  },
  import_rows: {
    person: [
      {
        rows: either(ids('record_id', 'contactIds'), ids('record_id', 'personIds')),
        blanks: { label: NOTHING, problems: EMPTY_LIST },
      },
    ],
    organisation: [{ rows: ids('record_id', 'organisationIds'), blanks: { label: NOTHING, problems: EMPTY_LIST } }],
    facts: ['import_id', 'line', 'item', 'outcome', 'record_id'],
    words: ['label'],
    json: ['problems'],
  },
  import_keys: {
    because: 'keys of the rows of an import while it runs; they go with its end (see RETENTION)',
    facts: ['import_id', 'line', 'item'],
    words: ['key'],
  },
  import_chunks: {
    because: 'a file that is being read; it goes when the import has ended (see RETENTION)',
    withheld: ['import_id', 'part', 'bytes'],
  },
};
