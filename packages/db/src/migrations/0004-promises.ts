import { type Kysely, sql } from 'kysely';

/** What follows a match: who may come in, what is shown to whom, what is said, written and promised, and by when. */
const statements = `
-- What administrators set for the network; an absent key has its default in the domain.
create table settings (
  key text primary key,
  value jsonb not null,
  version integer not null default 1,
  updated_at timestamptz not null,
  updated_by uuid references people
);

alter table people
  -- A facilitator's scope is operator × editions × territory; null: all of the operator's.
  add column edition_ids uuid[],
  add column areas text[],
  add column phone text,
  add column job_title text,
  add column mail_frequency text not null default 'at_once' check (mail_frequency in ('at_once', 'daily', 'weekly', 'off')),
  add column erased_at timestamptz;

create table api_keys (
  id uuid primary key,
  person_id uuid not null references people,
  name text not null,
  -- SHA-256 of the key, which is shown once.
  digest bytea not null unique,
  prefix text not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz
);
create index api_keys_person on api_keys (person_id, created_at desc);

create table invitations (
  id uuid primary key,
  email text not null,
  name text not null,
  role text not null check (role in ('member', 'facilitator', 'admin')),
  operator_id uuid references operators,
  organisation_id uuid references organisations,
  language text not null check (language in ('fr', 'en', 'de', 'nl')),
  invited_by uuid references people,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references people,
  revoked_at timestamptz
);
create index invitations_list on invitations (created_at desc, id desc);
create index invitations_email on invitations (email);

create table claims (
  id uuid primary key,
  person_id uuid not null references people,
  organisation_id uuid not null references organisations,
  state text not null check (state in ('requested', 'accepted', 'refused')),
  -- By a mail at the organisation's own domain, or by a facilitator's yes.
  by_domain boolean not null,
  reason text,
  created_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references people
);
create unique index claims_open on claims (person_id, organisation_id) where state = 'requested';
create index claims_list on claims (state, created_at desc, id desc);

alter table needs
  -- Whom the owner's mails go to while nobody of the organisation has an account.
  add column owner_contact_id uuid references contacts,
  -- The owner's yes to a public teaser; only a public need has one that counts.
  add column teaser_public boolean not null default false,
  add column approved_by_owner_at timestamptz;

-- Links for people without an account. The token is signed with the installation's secret and is not kept.
create table links (
  id uuid primary key,
  purpose text not null check (purpose in ('approve_need', 'answer_introduction', 'choose_startups', 'mark_shortlist',
    'confirm_outcome', 'accept_invitation', 'object')),
  operator_id uuid references operators,
  need_id uuid references needs,
  introduction_id uuid references introductions,
  shortlist_id uuid references shortlists,
  outcome_id uuid,
  invitation_id uuid references invitations,
  -- Who was written to, and for which side they speak.
  side text not null check (side in ('owner', 'startup', 'invited')),
  person_id uuid references people,
  contact_id uuid references contacts,
  email text not null,
  name text not null,
  language text not null check (language in ('fr', 'en', 'de', 'nl')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  used_as text,
  revoked_at timestamptz
);
create index links_need on links (need_id) where need_id is not null;
create index links_introduction on links (introduction_id) where introduction_id is not null;

-- Organisations that are never shown a need of this owner: known ones, or ones named by name, domain or number.
create table vetoes (
  id uuid primary key,
  owner_organisation_id uuid not null references organisations,
  need_id uuid references needs,
  organisation_id uuid references organisations,
  name text,
  name_key text,
  web_host text,
  number text,
  created_by uuid references people,
  created_at timestamptz not null,
  check (num_nonnulls(organisation_id, name_key, web_host, number) > 0)
);
create index vetoes_owner on vetoes (owner_organisation_id);

alter table introductions
  add column asked_at timestamptz,
  add column interested_at timestamptz,
  add column interested_by text check (interested_by in ('account', 'link', 'record')),
  add column chosen_at timestamptz,
  add column chosen_by text check (chosen_by in ('account', 'link', 'record')),
  add column ended_by text check (ended_by in ('owner', 'startup', 'facilitator', 'system'));

-- The confidentiality undertaking, made to the operator for the owner's benefit.
create table undertakings (
  id uuid primary key,
  need_id uuid not null references needs,
  introduction_id uuid not null references introductions,
  organisation_id uuid not null references organisations,
  operator_id uuid not null references operators,
  version text not null,
  language text not null,
  text text not null,
  person_id uuid references people,
  link_id uuid references links,
  name text not null,
  accepted_at timestamptz not null
);
create unique index undertakings_one on undertakings (need_id, organisation_id);
create index undertakings_introduction on undertakings (introduction_id);

-- Who saw which stage of what, first: the event beside it says the same for ever.
create table disclosures (
  id uuid primary key,
  need_id uuid not null references needs,
  organisation_id uuid not null references organisations,
  stage text not null check (stage in ('teaser', 'card', 'all')),
  means text not null check (means in ('page', 'link', 'mail', 'export')),
  person_id uuid references people,
  link_id uuid references links,
  undertaking_id uuid references undertakings,
  at timestamptz not null
);
create unique index disclosures_once on disclosures (need_id, organisation_id, stage, means,
  coalesce(person_id, link_id, '00000000-0000-0000-0000-000000000000'));

create table attachments (
  id uuid primary key,
  need_id uuid not null references needs,
  introduction_id uuid references introductions,
  -- From which stage on a startup may read it.
  stage text not null check (stage in ('card', 'all')),
  purpose text not null check (purpose in ('need', 'nda', 'evidence')),
  file_name text not null,
  media_type text not null,
  extension text not null,
  size integer not null,
  sha256 bytea not null,
  -- What in the file could name somebody, as told to the writer.
  warnings jsonb not null default '[]',
  uploaded_by uuid references people,
  created_at timestamptz not null,
  removed_at timestamptz
);
create index attachments_need on attachments (need_id, created_at) where removed_at is null;

create table ndas (
  id uuid primary key,
  introduction_id uuid not null references introductions,
  signatories jsonb not null,
  signed_on date not null,
  valid_until date,
  attachment_id uuid references attachments,
  recorded_by uuid references people,
  recorded_at timestamptz not null
);
create index ndas_introduction on ndas (introduction_id);

create table messages (
  id uuid primary key,
  introduction_id uuid not null references introductions,
  side text not null check (side in ('owner', 'startup', 'facilitator')),
  author_id uuid references people,
  author_name text not null,
  -- Asked or answered before names: without them, and with what could name the owner struck out.
  masked boolean not null,
  text text not null,
  at timestamptz not null
);
create index messages_thread on messages (introduction_id, at, id);

create table meetings (
  id uuid primary key,
  introduction_id uuid not null references introductions,
  uid text not null unique,
  sequence integer not null default 0,
  state text not null check (state in ('planned', 'cancelled', 'held')),
  organiser_id uuid not null references people,
  summary text not null,
  description text,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  time_zone text not null,
  place text,
  url text,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index meetings_introduction on meetings (introduction_id, starts_at);

create table meeting_attendees (
  meeting_id uuid not null references meetings,
  email text not null,
  name text not null,
  side text not null check (side in ('owner', 'startup', 'facilitator', 'other')),
  person_id uuid references people,
  language text not null,
  answer text not null default 'needs_action' check (answer in ('needs_action', 'accepted', 'declined', 'tentative')),
  answered_at timestamptz,
  answer_sequence integer,
  primary key (meeting_id, email)
);

-- The ledger: what came of an introduction, as each side confirms it.
create table outcomes (
  id uuid primary key,
  introduction_id uuid not null references introductions,
  kind text not null check (kind in ('quote', 'paid_trial', 'sample', 'contract', 'order', 'deployment', 'series', 'investment')),
  amount double precision,
  currency text not null default 'EUR',
  jobs double precision,
  site_id uuid references sites,
  commune text,
  area text,
  starts_on date,
  ends_on date,
  -- Products whose import it replaces, combined nomenclature.
  cn8 text[] not null default '{}',
  note text,
  declared_by text not null check (declared_by in ('owner', 'startup', 'facilitator')),
  owner_answer text check (owner_answer in ('confirmed', 'disputed')),
  owner_answered_at timestamptz,
  owner_answered_by uuid references people,
  startup_answer text check (startup_answer in ('confirmed', 'disputed')),
  startup_answered_at timestamptz,
  startup_answered_by uuid references people,
  evidence_id uuid references attachments,
  withdrawn_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index outcomes_introduction on outcomes (introduction_id, created_at);
alter table links add foreign key (outcome_id) references outcomes;

-- A mail is written here in the transaction that makes it necessary, and put into words when it is sent.
create table mails (
  id uuid primary key,
  kind text not null,
  state text not null check (state in ('waiting', 'gathered', 'sent', 'kept', 'refused', 'given_up', 'suppressed', 'cancelled')),
  -- The same occasion is never written twice.
  occasion text unique,
  to_address text not null,
  to_name text not null,
  person_id uuid references people,
  contact_id uuid references contacts,
  operator_id uuid references operators,
  need_id uuid references needs,
  introduction_id uuid references introductions,
  language text not null check (language in ('fr', 'en', 'de', 'nl')),
  data jsonb not null,
  link_id uuid references links,
  reply_to text,
  icalendar jsonb,
  message_id text not null unique,
  tries integer not null default 0,
  next_try_at timestamptz not null,
  error text,
  created_at timestamptz not null,
  sent_at timestamptz
);
create index mails_due on mails (next_try_at) where state = 'waiting';
create index mails_gathered on mails (person_id) where state = 'gathered';
create index mails_list on mails (created_at desc, id desc);

-- Addresses that a server refused for good, and those that want no more mail: nothing is sent there but what must be.
create table mail_stops (
  address text primary key,
  reason text not null check (reason in ('refused', 'unsubscribed', 'bounced')),
  detail text,
  mail_id uuid,
  at timestamptz not null
);

-- By when somebody must answer, and what is done when they don't.
create table clocks (
  id uuid primary key,
  kind text not null,
  need_id uuid not null references needs,
  introduction_id uuid references introductions,
  operator_id uuid not null references operators,
  waits_for text not null check (waits_for in ('owner', 'startup', 'facilitator')),
  state text not null check (state in ('running', 'paused', 'answered', 'silent', 'stopped')),
  started_at timestamptz not null,
  due_on date not null,
  -- The step of the kind's plan that comes next, and when.
  step integer not null default 0,
  next_at timestamptz,
  -- A reminder that waits for the référent's click.
  held_step integer,
  ended_at timestamptz
);
create unique index clocks_running_need on clocks (need_id, kind) where state in ('running', 'paused') and introduction_id is null;
create unique index clocks_running_introduction on clocks (introduction_id, kind) where state in ('running', 'paused') and introduction_id is not null;
create index clocks_next on clocks (next_at) where state = 'running';
create index clocks_operator on clocks (operator_id, due_on) where state = 'running';

-- How long a party took to answer, in working days: what its habits are told from.
create table answer_times (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  side text not null check (side in ('owner', 'startup')),
  clock_id uuid not null unique references clocks,
  working_days integer,
  answered boolean not null,
  at timestamptz not null
);
create index answer_times_of on answer_times (organisation_id, side, at desc);

-- Raw messages that came in by mail or by hand, once each.
create table inbound_mails (
  id uuid primary key,
  message_id text not null,
  operator_id uuid references operators,
  means text not null check (means in ('dropped', 'webhook')),
  outcome text not null check (outcome in ('activity', 'meeting_answer', 'bounce', 'ignored')),
  activity_id uuid references activities,
  received_at timestamptz not null,
  unique nulls not distinct (operator_id, message_id)
);

alter table introduction_steps add column by_side text check (by_side in ('owner', 'startup', 'facilitator', 'system'));
alter table activities
  add column next_action_by uuid references people;
create index activities_next on activities (operator_id, next_action_on) where next_action_on is not null and next_action_done_at is null;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db);
}
