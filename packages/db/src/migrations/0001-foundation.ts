import { type Kysely, sql } from 'kysely';

/** The id of the everyday service's edition, made here so that nothing ever exists outside an edition. */
export const DESK_EDITION_ID = '00000000-0000-7000-8000-000000000001';

const statements = `
create table operators (
  id uuid primary key,
  slug text not null unique,
  name text not null
);

create table programmes (
  id uuid primary key,
  operator_id uuid references operators,
  slug text not null unique,
  name text not null
);

create table editions (
  id uuid primary key,
  programme_id uuid not null references programmes,
  kind text not null check (kind in ('desk', 'cohort', 'event', 'call', 'plan')),
  slug text not null unique,
  name text not null,
  starts_on date,
  ends_on date
);

insert into programmes (id, slug, name) values ('00000000-0000-7000-8000-000000000000', 'desk', 'Service courant');
insert into editions (id, programme_id, kind, slug, name)
  values ('${DESK_EDITION_ID}', '00000000-0000-7000-8000-000000000000', 'desk', 'desk', 'Service courant');

create table people (
  id uuid primary key,
  email text not null unique,
  name text not null,
  role text not null check (role in ('member', 'facilitator', 'admin')),
  operator_id uuid references operators,
  language text not null default 'fr' check (language in ('fr', 'en', 'de', 'nl')),
  created_at timestamptz not null
);

create table organisations (
  id uuid primary key,
  name text not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  register text,
  number text,
  size text check (size in ('TPE', 'PME', 'ETI', 'GE')),
  roles text[] not null default '{}',
  sector text,
  -- NAF division and section of "sector", kept beside it so that a teaser's crowd is one indexed count.
  sector_division text,
  sector_section text,
  website text,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((register is null) = (number is null))
);
create unique index organisations_register_number on organisations (country, register, number) where number is not null;
create index organisations_name on organisations (lower(name), id);

create table memberships (
  person_id uuid not null references people,
  organisation_id uuid not null references organisations,
  primary key (person_id, organisation_id)
);
create index memberships_organisation on memberships (organisation_id);

create table sites (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  main boolean not null default true,
  commune text,
  postal_code text,
  country text not null,
  area text,
  -- Every area that contains this one, itself included, for the same count.
  area_path text[] not null default '{}',
  lat double precision,
  lon double precision
);
create unique index sites_one_main on sites (organisation_id) where main;

create table profiles (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  source text not null,
  external_id text,
  title text not null,
  description text not null,
  language text check (language in ('fr', 'en', 'de', 'nl')),
  capabilities text[] not null default '{}',
  sectors_served text[] not null default '{}',
  areas_served text[] not null default '{}',
  certificates text[] not null default '{}',
  languages text[] not null default '{}',
  trl integer check (trl between 1 and 9),
  capacity integer check (capacity >= 0),
  terms jsonb,
  wishes jsonb,
  active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index profiles_source_external on profiles (source, external_id) where external_id is not null;
create index profiles_organisation on profiles (organisation_id);
create index profiles_title on profiles (lower(title), id);

create table needs (
  id uuid primary key,
  edition_id uuid not null references editions,
  operator_id uuid not null references operators,
  organisation_id uuid not null references organisations,
  kind text not null check (kind in ('innovation', 'supply', 'skill', 'partner')),
  state text not null check (state in ('draft', 'awaiting_approval', 'returned', 'published', 'paused', 'fulfilled', 'withdrawn', 'expired')),
  state_reason text,
  visibility text not null check (visibility in ('anonymous', 'restricted', 'public')),
  title text not null,
  description text not null,
  language text check (language in ('fr', 'en', 'de', 'nl')),
  capabilities jsonb not null default '[]',
  capabilities_closed boolean not null default false,
  -- Concept ids read in the text together with the confirmed ones, as of the last write.
  capabilities_read text[] not null default '{}',
  sector text,
  perimeter jsonb,
  trl jsonb,
  certificates text[] not null default '{}',
  languages text[] not null default '{}',
  excluded_sectors text[] not null default '{}',
  readiness text check (readiness in ('buy', 'test', 'codevelop')),
  paid_trial boolean,
  budget jsonb,
  decision_maker text,
  decision_date date,
  source text not null check (source in ('owner', 'visit', 'ambassador', 'event', 'import')),
  on_behalf boolean not null,
  author_id uuid references people,
  referent_id uuid references people,
  -- What a teaser says of the place, widened at publication, and how many establishments fit it.
  teaser jsonb,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  published_at timestamptz,
  -- Set when matches are wanted, cleared by the worker before it reads anything: what comes later sets it again.
  match_wanted_at timestamptz,
  -- The version that the engine last answered, when, and in how many milliseconds.
  matched_version integer,
  matched_at timestamptz,
  match_ms double precision
);
create index needs_organisation on needs (organisation_id);
create index needs_list on needs (created_at desc, id desc);
create index needs_unmatched on needs (updated_at) where state = 'published' and matched_version is distinct from version;
create index needs_wanting on needs (match_wanted_at) where match_wanted_at is not null;

create table matches (
  id uuid primary key,
  need_id uuid not null references needs,
  profile_id uuid not null references profiles,
  origin text not null check (origin in ('engine', 'manual', 'application', 'partner')),
  state text not null check (state in ('suggested', 'shortlisted', 'dismissed', 'reopened', 'superseded')),
  reason text,
  reason_text text,
  rank integer not null,
  score double precision not null,
  model_version text not null,
  explanation jsonb not null,
  need_version integer not null,
  profile_version integer not null,
  version integer not null default 1,
  computed_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references people,
  unique (need_id, profile_id)
);
create index matches_of_need on matches (need_id, state, rank, id);
create index matches_of_profile on matches (profile_id, state, score desc, id);

create table events (
  seq bigint generated always as identity primary key,
  id uuid not null unique,
  -- The writing transaction: commit order is not sequence order, so readers go by what their snapshot sees.
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  kind text not null,
  actor jsonb not null,
  operator_id uuid,
  organisation_id uuid,
  need_id uuid,
  profile_id uuid,
  profile_organisation_id uuid,
  match_id uuid,
  payload jsonb not null default '{}'
);
create index events_feed on events (xid, seq);
create index events_of_need on events (need_id, seq) where need_id is not null;
create index events_of_match on events (match_id, seq) where match_id is not null;

create table outbox (
  id uuid primary key,
  job text not null,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  dispatched_at timestamptz
);
create index outbox_waiting on outbox (created_at, id) where dispatched_at is null;
create index outbox_done on outbox (dispatched_at) where dispatched_at is not null;

create table workers (
  id uuid primary key,
  started_at timestamptz not null,
  beat_at timestamptz not null,
  index_ready boolean not null,
  profiles integer not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the table % is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger events_append_only before update or delete on events for each row execute function refuse_change();
create trigger events_never_truncated before truncate on events for each statement execute function refuse_change();

create function wake_feed() returns trigger language plpgsql as $$
begin
  perform pg_notify('navette_' || tg_argv[0], '');
  return null;
end $$;
create trigger events_wake after insert on events for each statement execute function wake_feed('events');
create trigger outbox_wake after insert on outbox for each statement execute function wake_feed('outbox');
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db);
}
