import { organisationNameKey, webHost } from '@navette/domain';
import { type Kysely, sql } from 'kysely';

const statements = `
alter table organisations
  add column phone text,
  -- The name without case, accents, punctuation and legal form, and the host of the website: what look-alikes are found by.
  add column name_key text not null default '',
  add column web_host text,
  -- NAF 2025 code, kept beside the NAF rev. 2 one until everybody uses it.
  add column naf25 text,
  -- What the public register said when it was last asked.
  add column register_state text check (register_state in ('active', 'closed')),
  add column publication text check (publication in ('full', 'partial', 'none')),
  add column register_checked_at timestamptz,
  -- A merged organisation is kept, so that the merge can be undone; lists leave it out.
  add column merged_into uuid references organisations;
create index organisations_name_key on organisations (name_key);
create index organisations_web_host on organisations (web_host) where web_host is not null;
create index organisations_phone on organisations (phone) where phone is not null;
create index organisations_number on organisations (country, number) where number is not null;
-- What look-alikes are asked for by: numbers and telephone numbers as digits, and places.
create index organisations_digits on organisations (country, (case when country <> 'FR' then ltrim(regexp_replace(number, '\\D', '', 'g'), '0')
  when length(regexp_replace(number, '\\D', '', 'g')) >= 14 then left(regexp_replace(number, '\\D', '', 'g'), 9)
  else right(regexp_replace(number, '\\D', '', 'g'), 9) end)) where number is not null;
create index organisations_phone_digits on organisations (right(regexp_replace(phone, '\\D', '', 'g'), 6)) where phone is not null;
create index sites_place on sites (postal_code, country) where main;
create index organisations_merged on organisations (merged_into) where merged_into is not null;

-- Ids that a record bears in somebody else's system, and what that system last said of each field.
create table external_ids (
  operator_id uuid not null references operators,
  source text not null,
  kind text not null check (kind in ('organisation', 'contact', 'profile', 'need', 'activity', 'introduction')),
  external_id text not null,
  record_id uuid not null,
  -- A short digest of each field as it last came in: a cell that did not change there changes nothing here.
  cells jsonb not null default '{}',
  imported_at timestamptz not null,
  primary key (operator_id, kind, source, external_id)
);
create index external_ids_record on external_ids (record_id);

create index needs_title on needs (operator_id, lower(title));

create table contacts (
  id uuid primary key,
  operator_id uuid not null references operators,
  organisation_id uuid references organisations,
  name text not null,
  email text,
  phone text,
  job_title text,
  language text check (language in ('fr', 'en', 'de', 'nl')),
  source text not null,
  -- Said no to being contacted; the address itself is in "oppositions".
  opposed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index contacts_email on contacts (operator_id, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'), email)
  where email is not null;
create index contacts_organisation on contacts (organisation_id);
create index contacts_by_email on contacts (email) where email is not null;
create index contacts_list on contacts (operator_id, lower(name), id);

-- Who said no to being contacted: digests only, so that the list survives the erasure of the person.
create table oppositions (
  digest bytea primary key,
  kind text not null check (kind in ('email', 'phone', 'domain')),
  reason text,
  said_on date,
  recorded_at timestamptz not null
);

create table introductions (
  id uuid primary key,
  edition_id uuid not null references editions,
  operator_id uuid not null references operators,
  need_id uuid not null references needs,
  profile_id uuid not null references profiles,
  match_id uuid references matches,
  state text not null check (state in ('proposed', 'interested', 'connected', 'meeting', 'quote', 'poc', 'pilot', 'contract',
    'deployed', 'sample', 'approval', 'order', 'series', 'declined', 'expired', 'closed')),
  state_reason text,
  state_since date not null,
  amount double precision,
  note text,
  source text not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (need_id, profile_id)
);
create index introductions_profile on introductions (profile_id);
create index introductions_list on introductions (created_at desc, id desc);

create table introduction_steps (
  introduction_id uuid not null references introductions,
  position integer not null,
  state text not null,
  reason text,
  on_day date not null,
  recorded_at timestamptz not null,
  recorded_by uuid references people,
  primary key (introduction_id, position)
);

create table activities (
  id uuid primary key,
  operator_id uuid not null references operators,
  edition_id uuid not null references editions,
  kind text not null check (kind in ('call', 'visit', 'mail', 'note')),
  at timestamptz not null,
  subject text,
  text text not null,
  organisation_id uuid references organisations,
  contact_id uuid references contacts,
  need_id uuid references needs,
  introduction_id uuid references introductions,
  author_id uuid references people,
  author_name text,
  next_action text,
  next_action_on date,
  next_action_done_at timestamptz,
  source text not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (num_nonnulls(organisation_id, contact_id, need_id, introduction_id) > 0)
);
create index activities_list on activities (operator_id, at desc, id desc);
create index activities_organisation on activities (organisation_id, at desc) where organisation_id is not null;
create index activities_need on activities (need_id, at desc) where need_id is not null;
create index activities_introduction on activities (introduction_id) where introduction_id is not null;
create index activities_contact on activities (contact_id) where contact_id is not null;

create table mappings (
  operator_id uuid not null references operators,
  name text not null,
  kind text not null,
  mapping jsonb not null,
  updated_at timestamptz not null,
  primary key (operator_id, name)
);

create table imports (
  id uuid primary key,
  kind text not null,
  dry_run boolean not null,
  operator_id uuid not null references operators,
  person_id uuid references people,
  language text not null,
  file_name text not null,
  file_bytes bigint not null,
  -- Its file is in import_chunks: a worker can take it up again.
  uploaded boolean not null,
  source text,
  mapping jsonb,
  state text not null check (state in ('uploading', 'waiting', 'running', 'done', 'failed')),
  -- How the columns were understood, as told to the person.
  columns jsonb not null default '[]',
  -- Which sheet was read, and the like.
  notes jsonb not null default '[]',
  read_bytes bigint not null default 0,
  rows integer not null default 0,
  created integer not null default 0,
  updated integer not null default 0,
  unchanged integer not null default 0,
  rejected integer not null default 0,
  error jsonb,
  created_at timestamptz not null,
  started_at timestamptz,
  beat_at timestamptz,
  finished_at timestamptz
);
create index imports_list on imports (operator_id, created_at desc, id desc);
create index imports_open on imports (created_at) where state in ('uploading', 'waiting', 'running');
create index imports_ended on imports (finished_at) where finished_at is not null;

-- An uploaded file, in pieces, until the import has ended.
create table import_chunks (
  import_id uuid not null references imports on delete cascade,
  part integer not null,
  bytes bytea not null,
  primary key (import_id, part)
);

-- What became of each row that changed something or bears a problem.
create table import_rows (
  import_id uuid not null references imports on delete cascade,
  line integer not null,
  item integer not null default 0,
  outcome text not null check (outcome in ('created', 'updated', 'unchanged', 'rejected')),
  record_id uuid,
  label text,
  problems jsonb not null default '[]',
  primary key (import_id, line, item)
);

-- Which row of a running import said which record first, so that a second one in the same file is seen without keeping them in memory.
create table import_keys (
  import_id uuid not null references imports on delete cascade,
  key text not null,
  line integer not null,
  item integer not null,
  primary key (import_id, key)
);

create table duplicates (
  id uuid primary key,
  first_id uuid not null references organisations,
  second_id uuid not null references organisations,
  score double precision not null,
  reasons jsonb not null,
  state text not null check (state in ('proposed', 'dismissed', 'merged')),
  decided_by uuid references people,
  decided_at timestamptz,
  created_at timestamptz not null,
  unique (first_id, second_id),
  check (first_id < second_id)
);
create index duplicates_list on duplicates (state, score desc, id);
create index duplicates_second on duplicates (second_id);

create table merges (
  id uuid primary key,
  kept_id uuid not null references organisations,
  merged_id uuid not null references organisations,
  duplicate_id uuid references duplicates,
  -- Everything that an undo puts back: the kept organisation before, and the ids of what was moved.
  before jsonb not null,
  moved jsonb not null,
  merged_by uuid references people,
  merged_at timestamptz not null,
  undone_at timestamptz
);
create index merges_list on merges (merged_at desc, id desc);

-- What the public register of companies answered, for a day.
create table company_lookups (
  siren text primary key,
  answer jsonb not null,
  asked_at timestamptz not null
);

create table shortlists (
  id uuid primary key,
  need_id uuid not null references needs,
  operator_id uuid not null references operators,
  language text not null,
  message text,
  -- [{matchId, note}] in the order of the pages.
  items jsonb not null,
  token_digest bytea unique,
  expires_at timestamptz,
  revoked_at timestamptz,
  created_by uuid references people,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index shortlists_need on shortlists (need_id, created_at desc);

create table shortlist_marks (
  id uuid primary key,
  shortlist_id uuid not null references shortlists,
  match_id uuid not null references matches,
  mark text not null check (mark in ('go', 'no_go', 'question')),
  text text,
  name text not null,
  at timestamptz not null
);
create index shortlist_marks_of on shortlist_marks (shortlist_id, at);

-- Writes that came with an Idempotency-Key. "effect" is set in the transaction of the write itself.
create table requests (
  actor text not null,
  key text not null,
  fingerprint bytea not null,
  begun_at timestamptz not null,
  effect jsonb,
  status integer,
  headers jsonb,
  body text,
  answered_at timestamptz,
  primary key (actor, key)
);
create index requests_age on requests (begun_at);

create table rematches (
  id uuid primary key,
  state text not null check (state in ('running', 'done', 'cancelled')),
  needs integer not null,
  parts integer not null,
  requested_by uuid references people,
  created_at timestamptz not null,
  finished_at timestamptz
);
create index rematches_list on rematches (created_at desc, id desc);

create table rematch_parts (
  rematch_id uuid not null references rematches on delete cascade,
  part integer not null,
  need_ids uuid[] not null,
  matched integer,
  done_at timestamptz,
  primary key (rematch_id, part)
);

-- A row is a job that is not done: it goes with the last step of its job, so that a queue that was lost can be filled again.
alter table outbox
  add column request_id text,
  add column failed_at timestamptz,
  add column error text;
delete from outbox where dispatched_at is not null;
drop index outbox_done;
create index outbox_dispatched on outbox (dispatched_at) where dispatched_at is not null and failed_at is null;
create index outbox_failed on outbox (failed_at) where failed_at is not null;
`;

/** Organisations whose look-alike keys are filled in at once. */
const FILLED_AT_ONCE = 1_000;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db);
  for (;;) {
    const { rows } = await sql<{ id: string; name: string; website: string | null }>`
      select id, name, website from organisations where name_key = '' limit ${FILLED_AT_ONCE}`.execute(db);
    if (rows.length === 0) return;
    const keys = rows.map((row) => ({ id: row.id, key: organisationNameKey(row.name), host: webHost(row.website) }));
    await sql`
      update organisations set name_key = k.key, web_host = k.host
      from json_to_recordset(${JSON.stringify(keys)}) as k(id uuid, key text, host text) where organisations.id = k.id`.execute(
      db,
    );
  }
}
