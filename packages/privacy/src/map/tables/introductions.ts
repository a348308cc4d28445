import { NO_ADDRESS, STRUCK_TEXT } from '../blank.ts';
import type { TableRule } from '../rule.ts';
import { address, always, both, either, ids, through } from '../tie.ts';

const OWNER = ids('organisation_id', 'organisationIds');
const AS_OWNER = through('need_id', 'needs', OWNER);
const AS_STARTUP = through('profile_id', 'profiles', OWNER);
const THEIRS = through('introduction_id', 'introductions', either(AS_OWNER, AS_STARTUP));
const ownSide = either(
  both(through('introduction_id', 'introductions', AS_OWNER), always(`side = 'owner'`)),
  both(through('introduction_id', 'introductions', AS_STARTUP), always(`side = 'startup'`)),
);

/** What follows a match. Evidence of what came of it stays, without the people. */
export const INTRODUCTIONS: Readonly<Record<string, TableRule>> = {
  messages: {
    person: [
      { rows: ids('author_id', 'personIds'), blanks: { author_name: STRUCK_TEXT } },
      {
        // That others wrote, and when; not what.
        rows: through('introduction_id', 'messages', ids('author_id', 'personIds'), 'introduction_id'),
        hide: ['author_id', 'author_name', 'text'],
      },
    ],
    organisation: [
      { rows: ownSide, hide: ['author_id'] },
      { rows: THEIRS, hide: ['author_id', 'author_name', 'text'] },
    ],
    facts: ['id', 'introduction_id', 'side', 'author_id', 'masked', 'at'],
    words: ['author_name', 'text'],
  },
  meeting_attendees: {
    person: [
      {
        rows: either(ids('person_id', 'personIds'), address('email')),
        blanks: { email: NO_ADDRESS, name: STRUCK_TEXT },
      },
    ],
    organisation: [{ rows: through('meeting_id', 'meetings', THEIRS), hide: ['email', 'name', 'person_id'] }],
    facts: ['meeting_id', 'side', 'person_id', 'language', 'answer', 'answered_at', 'answer_sequence'],
    personal: ['email', 'name'],
  },
  meetings: {
    person: [
      { rows: ids('organiser_id', 'personIds') },
      {
        rows: through('id', 'meeting_attendees', either(ids('person_id', 'personIds'), address('email')), 'meeting_id'),
      },
    ],
    organisation: [{ rows: THEIRS, hide: ['organiser_id'] }],
    facts: [
      'id',
      'introduction_id',
      'uid',
      'sequence',
      'state',
      'organiser_id',
      'starts_at',
      'ends_at',
      'time_zone',
    ].concat(['version', 'created_at', 'updated_at']),
    words: ['summary', 'description', 'place', 'url'],
  },
  outcomes: {
    person: [{ rows: either(ids('owner_answered_by', 'personIds'), ids('startup_answered_by', 'personIds')) }],
    organisation: [{ rows: THEIRS, hide: ['owner_answered_by', 'startup_answered_by'] }],
    facts: ['id', 'introduction_id', 'kind', 'amount', 'currency', 'jobs', 'site_id', 'commune', 'area', 'starts_on']
      .concat(['ends_on', 'cn8', 'declared_by', 'owner_answer', 'owner_answered_at', 'owner_answered_by'])
      .concat([
        'startup_answer',
        'startup_answered_at',
        'startup_answered_by',
        'evidence_id',
        'withdrawn_at',
        'version',
      ])
      .concat(['created_at', 'updated_at']),
    words: ['note', 'owner_reason', 'startup_reason'],
    business: ['amount', 'jobs', 'note', 'owner_reason', 'startup_reason'],
  },
  ndas: {
    person: [{ rows: ids('recorded_by', 'personIds') }],
    organisation: [{ rows: THEIRS, hide: ['recorded_by'] }],
    facts: ['id', 'introduction_id', 'signed_on', 'valid_until', 'attachment_id', 'recorded_by', 'recorded_at'],
    // Names that somebody wrote down, without ids: struck out by their words.
    json: ['signatories'],
    business: ['signatories'],
  },
  undertakings: {
    person: [
      {
        rows: either(ids('person_id', 'personIds'), ids('link_id', 'linkIds')),
        blanks: { name: STRUCK_TEXT },
      },
    ],
    organisation: [{ rows: OWNER }],
    facts: [
      'id',
      'need_id',
      'introduction_id',
      'organisation_id',
      'operator_id',
      'version',
      'language',
      'person_id',
    ].concat(['link_id', 'accepted_at']),
    personal: ['name'],
    words: ['text'],
  },
  disclosures: {
    person: [{ rows: either(ids('person_id', 'personIds'), ids('link_id', 'linkIds')) }],
    organisation: [
      { rows: OWNER, hide: ['person_id', 'link_id'] },
      { rows: AS_OWNER, hide: ['person_id', 'link_id'] },
    ],
    facts: ['id', 'need_id', 'organisation_id', 'stage', 'means', 'person_id', 'link_id', 'undertaking_id', 'at'],
  },
  introduction_steps: {
    person: [{ rows: ids('recorded_by', 'personIds') }],
    organisation: [{ rows: THEIRS, hide: ['recorded_by'] }],
    facts: ['introduction_id', 'position', 'state', 'on_day', 'recorded_at', 'recorded_by', 'by_side'],
    words: ['reason'],
  },
  introductions: {
    organisation: [{ rows: either(AS_OWNER, AS_STARTUP) }],
    because: 'between two organisations; names in its notes are struck out',
    facts: ['id', 'edition_id', 'operator_id', 'need_id', 'profile_id', 'match_id', 'state', 'state_since', 'amount']
      .concat([
        'source',
        'version',
        'created_at',
        'updated_at',
        'asked_at',
        'interested_at',
        'interested_by',
        'chosen_at',
      ])
      .concat(['chosen_by', 'ended_by']),
    words: ['state_reason', 'note'],
  },
  clocks: {
    organisation: [{ rows: either(AS_OWNER, THEIRS) }],
    because: 'by when a side must answer; no person is named',
    facts: [
      'id',
      'kind',
      'need_id',
      'introduction_id',
      'outcome_id',
      'operator_id',
      'waits_for',
      'state',
      'started_at',
      'due_on',
    ].concat(['step', 'next_at', 'held_step', 'paused_at', 'ended_at']),
  },
  answer_times: {
    organisation: [{ rows: OWNER }],
    because: 'how long an organisation took to answer; no person is named',
    facts: ['id', 'organisation_id', 'side', 'clock_id', 'working_days', 'answered', 'at'],
  },
};
