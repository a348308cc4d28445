import { type Kysely, sql } from 'kysely';

/** Who did what, so that the service itself can't change it, and yet nobody stands in it who asked to be forgotten. */
const statements = String.raw`
-- Who is behind a pseudonym. Without its row a pseudonym is nobody's: the salt, which nobody else has, made it of the id.
-- That it did is checked here, so that no row can blame one person for what another did.
create table pseudonyms (
  -- A person, or a link that somebody without an account used.
  subject_id uuid primary key,
  pseudonym uuid not null unique,
  salt bytea not null check (length(salt) = 32),
  check (pseudonym = encode(substring(sha256(salt || uuid_send(subject_id)) from 1 for 16), 'hex')::uuid)
);

create table audit_log (
  seq bigint generated always as identity primary key,
  id uuid not null unique,
  at timestamptz not null,
  action text not null,
  actor_kind text not null check (actor_kind in ('person', 'api_key', 'link', 'system', 'visitor')),
  -- A pseudonym; null for the system and for visitors.
  actor uuid,
  -- The API key that was used.
  credential_id uuid,
  job text,
  operator_id uuid,
  object_kind text not null,
  -- An id or a key of ours, never an address.
  object_id text check (object_id !~ '@'),
  request_id text,
  -- SHA-256 of a salt and the details in canonical JSON: whoever claims what they were can prove it while the salt is kept.
  digest bytea check (length(digest) = 32),
  check ((actor is null) = (actor_kind in ('system', 'visitor')))
);
create index audit_log_actor on audit_log (actor, seq) where actor is not null;
create index audit_log_object on audit_log (object_id, seq) where object_id is not null;
create index audit_log_at on audit_log (at);

-- Apart from the log, so that it can be erased without touching what is sealed.
create table audit_salts (
  entry_id uuid primary key,
  salt bytea not null
);

-- Links of a chain over the log. Together they cover every place from 1 to the last one, each once.
create table audit_seals (
  number bigint primary key check (number > 0),
  first_seq bigint not null unique,
  last_seq bigint not null unique,
  -- Entries between the two, which are fewer than places where a transaction was rolled back.
  count integer not null check (count >= 0),
  -- For each entry its place (8 bytes) and SHA-256 (32): which one was changed can be told.
  leaves bytea not null,
  hash bytea not null unique check (length(hash) = 32),
  previous bytea not null unique check (length(previous) = 32),
  sealed_at timestamptz not null,
  check (first_seq <= last_seq),
  check (length(leaves) = count * 40)
);

create trigger audit_log_append_only before update or delete on audit_log for each row execute function refuse_change();
create trigger audit_log_never_truncated before truncate on audit_log for each statement execute function refuse_change();
create trigger audit_seals_append_only before update or delete on audit_seals for each row execute function refuse_change();
create trigger audit_seals_never_truncated before truncate on audit_seals for each statement execute function refuse_change();
create trigger pseudonyms_never_changed before update on pseudonyms for each row execute function refuse_change();
create trigger audit_salts_never_changed before update on audit_salts for each row execute function refuse_change();

-- Held from before an entry takes its place until its transaction has ended: whoever seals sees who is still writing.
create function hold_audit_place() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(1635083369, 1);
  return null;
end $$;
create trigger audit_log_place_held before insert on audit_log for each statement execute function hold_audit_place();

-- Events may bear a person's words: the reason of a decision, who gave a yes. Erasing that person takes out names and
-- addresses there, and only these, by a function of the owner's: the service itself has no right to change an event.
create function refuse_event_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and coalesce(current_setting('navette.striking', true), '') = 'on'
    and to_jsonb(new) - 'payload' = to_jsonb(old) - 'payload' then return new; end if;
  raise exception 'the table % is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
drop trigger events_append_only on events;
create trigger events_append_only before update or delete on events for each row execute function refuse_event_change();

create function strike_from_events(needles text[], from_seq bigint, to_seq bigint) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  needle text;
  pattern text;
  struck_as text;
  struck bigint;
  total bigint := 0;
begin
  -- Here and not in the function's head, where only a superuser may name a setting of ours.
  perform set_config('navette.striking', 'on', true);
  foreach needle in array needles loop
    pattern := regexp_replace(trim(both '"' from to_jsonb(needle)::text), '([.^$*+?()\[\]{}|\\-])', '\\\1', 'g');
    struck_as := '[…]';
    -- A name of two words, an address or a telephone number anywhere; one word only where a name stands alone.
    -- No state, kind or id can be taken out.
    if needle !~ '\S\s+\S' and needle !~ '\S@\S' and needle !~ '^\+[0-9]{8,15}$' then
      pattern := '"givenBy": "' || pattern || '"';
      struck_as := '"givenBy": "[…]"';
    end if;
    update events set payload = regexp_replace(payload::text, pattern, struck_as, 'gi')::jsonb
      where seq between from_seq and to_seq and payload::text ~* pattern;
    get diagnostics struck = row_count;
    total := total + struck;
  end loop;
  perform set_config('navette.striking', 'off', true);
  return total;
end $$;
revoke all on function strike_from_events from public;

-- Copies of somebody's data, and erasures: who asked for what, by ids, and what was done.
create table privacy_requests (
  id uuid primary key,
  kind text not null check (kind in ('export', 'erasure')),
  subject_kind text not null check (subject_kind in ('person', 'contact', 'email', 'organisation')),
  -- Null for a mail address that belongs to nobody known.
  subject_id uuid,
  -- Only until the request has been carried out.
  email text,
  operator_id uuid references operators,
  language text not null check (language in ('fr', 'en', 'de', 'nl')),
  also_oppose boolean not null default false,
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  -- Rows by table.
  counts jsonb not null default '{}',
  error text,
  requested_by uuid references people,
  created_at timestamptz not null,
  beat_at timestamptz,
  finished_at timestamptz,
  -- When the archive of an export is thrown away.
  expires_at timestamptz
);
create index privacy_requests_list on privacy_requests (created_at desc, id desc);
create index privacy_requests_open on privacy_requests (created_at) where state in ('waiting', 'running');
create index privacy_requests_subject on privacy_requests (subject_id) where subject_id is not null;

-- The archive of an export, in pieces, until it expires.
create table privacy_archives (
  request_id uuid not null references privacy_requests on delete cascade,
  part integer not null,
  bytes bytea not null,
  primary key (request_id, part)
);

alter table people
  -- The last sign-in that is known of: sessions themselves are soon gone.
  add column signed_in_at timestamptz;

alter table contacts
  add column erased_at timestamptz,
  -- Whoever came by import is told so within a month, with the source (RGPD, art. 14).
  add column notice_queued_at timestamptz,
  add column notice_source text;
create index contacts_without_notice on contacts (created_at, id)
  where notice_queued_at is null and opposed_at is null and erased_at is null and email is not null;

-- A sole trader's business is the trader's person.
alter table organisations
  add column erased_at timestamptz;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db);
}
