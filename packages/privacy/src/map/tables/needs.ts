import { EMPTY_OBJECT, EMPTY_TEXT, NOTHING, STRUCK_TEXT, stamped } from '../blank.ts';
import type { TableRule } from '../rule.ts';
import { either, host, ids, number, through } from '../tie.ts';

const OWNER = ids('organisation_id', 'organisationIds');
const THEIR_NEED = through('need_id', 'needs', OWNER);
const THEIR_PROFILE = through('profile_id', 'profiles', OWNER);

/** What organisations look for and offer. A person's copy says what they had to do with it; the rest is the business's. */
export const NEEDS: Readonly<Record<string, TableRule>> = {
  matches: {
    person: [{ rows: ids('decided_by', 'personIds') }],
    organisation: [
      { rows: THEIR_NEED },
      { rows: THEIR_PROFILE, hide: ['explanation', 'reason_text', 'reason', 'rank'] },
    ],
    facts: [
      'id',
      'need_id',
      'profile_id',
      'origin',
      'state',
      'reason',
      'rank',
      'score',
      'model_version',
      'need_version',
    ].concat(['profile_version', 'version', 'computed_at', 'decided_at']),
    words: ['reason_text'],
    json: ['explanation'],
    quoted: {
      columns: ['explanation'],
      from: [
        ['need_id', 'needs'],
        ['profile_id', 'profiles'],
      ],
    },
    withheld: ['decided_by'],
    business: ['explanation', 'score', 'rank'],
  },
  shortlist_marks: {
    organisation: [{ rows: through('shortlist_id', 'shortlists', THEIR_NEED) }],
    because: 'a name that somebody wrote beside a mark, without an id; it is struck out by its words',
    facts: ['id', 'shortlist_id', 'match_id', 'mark', 'at'],
    words: ['text', 'name'],
  },
  shortlists: {
    person: [{ rows: ids('created_by', 'personIds') }],
    organisation: [{ rows: THEIR_NEED, hide: ['created_by'] }],
    facts: ['id', 'need_id', 'operator_id', 'language', 'expires_at', 'revoked_at', 'created_by', 'version'].concat([
      'created_at',
      'updated_at',
    ]),
    words: ['message'],
    json: ['items'],
    withheld: ['token_digest'],
    business: ['items', 'message'],
  },
  vetoes: {
    person: [{ rows: ids('created_by', 'personIds') }],
    organisation: [
      { rows: ids('owner_organisation_id', 'organisationIds'), hide: ['created_by'] },
      // Others' lists that name it.
      { rows: either(number('number'), host('web_host')), remove: true, unseen: true },
    ],
    facts: [
      'id',
      'owner_organisation_id',
      'need_id',
      'organisation_id',
      'web_host',
      'number',
      'created_by',
      'created_at',
    ],
    words: ['name', 'name_key'],
    business: ['organisation_id', 'name', 'name_key', 'web_host', 'number'],
  },
  attachments: {
    person: [{ rows: ids('uploaded_by', 'personIds') }],
    organisation: [{ rows: THEIR_NEED, hide: ['uploaded_by'] }],
    facts: [
      'id',
      'need_id',
      'introduction_id',
      'stage',
      'purpose',
      'media_type',
      'extension',
      'size',
      'uploaded_by',
    ].concat(['created_at', 'removed_at']),
    words: ['file_name'],
    json: ['warnings'],
    withheld: ['sha256'],
  },
  profiles: {
    organisation: [
      {
        rows: OWNER,
        blanks: {
          title: STRUCK_TEXT,
          description: STRUCK_TEXT,
          external_id: NOTHING,
          terms: NOTHING,
          wishes: NOTHING,
          active: { value: 'false', holds: '? = false' },
        },
      },
    ],
    because: 'what an organisation offers; names in it are struck out',
    facts: [
      'id',
      'organisation_id',
      'source',
      'external_id',
      'language',
      'capabilities',
      'sectors_served',
      'areas_served',
    ].concat(['certificates', 'languages', 'trl', 'capacity', 'active', 'version', 'created_at', 'updated_at']),
    words: ['title', 'description'],
    json: ['terms', 'wishes'],
  },
  needs: {
    person: [
      {
        rows: either(
          ids('author_id', 'personIds'),
          ids('referent_id', 'personIds'),
          ids('owner_contact_id', 'contactIds'),
        ),
      },
    ],
    organisation: [{ rows: OWNER, hide: ['author_id', 'referent_id', 'owner_contact_id'] }],
    facts: ['id', 'edition_id', 'operator_id', 'organisation_id', 'kind', 'state', 'visibility', 'language']
      .concat([
        'capabilities',
        'capabilities_closed',
        'capabilities_read',
        'sector',
        'perimeter',
        'trl',
        'certificates',
      ])
      .concat(['languages', 'excluded_sectors', 'readiness', 'paid_trial', 'budget', 'decision_date', 'source'])
      .concat(['on_behalf', 'author_id', 'referent_id', 'teaser', 'version', 'created_at', 'updated_at'])
      .concat(['published_at', 'match_wanted_at', 'matched_version', 'matched_at', 'match_ms', 'owner_contact_id'])
      .concat(['teaser_public', 'approved_by_owner_at']),
    words: ['state_reason', 'title', 'description', 'decision_maker'],
    business: ['state_reason', 'description', 'capabilities', 'capabilities_closed', 'capabilities_read', 'sector']
      .concat([
        'perimeter',
        'trl',
        'certificates',
        'languages',
        'excluded_sectors',
        'readiness',
        'paid_trial',
        'budget',
      ])
      .concat([
        'decision_maker',
        'decision_date',
        'teaser',
        'match_wanted_at',
        'matched_version',
        'matched_at',
        'match_ms',
      ]),
  },
  organisations: {
    organisation: [
      {
        rows: ids('id', 'organisationIds'),
        blanks: {
          name: STRUCK_TEXT,
          name_key: EMPTY_TEXT,
          register: NOTHING,
          number: NOTHING,
          website: NOTHING,
          web_host: NOTHING,
          phone: NOTHING,
          register_state: NOTHING,
          publication: NOTHING,
          register_checked_at: NOTHING,
          erased_at: stamped('erased_at'),
        },
      },
    ],
    because: 'a legal entity, told by a public register; a sole trader is erased by eraseOrganisation',
    facts: [
      'id',
      'name',
      'country',
      'register',
      'number',
      'size',
      'roles',
      'sector',
      'sector_division',
      'sector_section',
    ]
      .concat(['website', 'version', 'created_at', 'updated_at', 'phone', 'name_key', 'web_host', 'naf25'])
      .concat(['register_state', 'publication', 'register_checked_at', 'merged_into', 'erased_at']),
  },
  sites: {
    // The place of a sole trader is often a home; which commune and territory it was in counts on in the figures.
    organisation: [{ rows: OWNER, blanks: { postal_code: NOTHING, lat: NOTHING, lon: NOTHING } }],
    because: 'a place of a legal entity; that of a sole trader is erased by eraseOrganisation',
    facts: ['id', 'organisation_id', 'main', 'commune', 'postal_code', 'country', 'area', 'area_path', 'lat', 'lon'],
  },
  duplicates: {
    person: [{ rows: ids('decided_by', 'personIds') }],
    facts: ['id', 'first_id', 'second_id', 'score', 'reasons', 'state', 'decided_at', 'created_at', 'decided_by'],
  },
  merges: {
    person: [{ rows: ids('merged_by', 'personIds') }],
    organisation: [
      {
        rows: either(ids('kept_id', 'organisationIds'), ids('merged_id', 'organisationIds')),
        // It can't be undone any more.
        blanks: { before: EMPTY_OBJECT, moved: EMPTY_OBJECT },
        hide: ['merged_by'],
      },
    ],
    facts: ['id', 'kept_id', 'merged_id', 'duplicate_id', 'merged_by', 'merged_at', 'undone_at'],
    json: ['before', 'moved'],
    business: ['before', 'moved'],
  },
  company_lookups: {
    organisation: [{ rows: number('siren'), remove: true }],
    because: 'what the public register of companies answered, for a day',
    facts: ['siren', 'asked_at'],
    json: ['answer'],
  },
};
