import { randomBytes } from 'node:crypto';
import { type Executor, statement } from '@navette/db';
import { sql } from 'kysely';
import { detailsDigest } from './digest.ts';
import { type AuditEntry, type AuditedWork, subjectOf } from './entry.ts';
import { pseudonymOf, SALT_BYTES } from './pseudonym.ts';

/** The pseudonym to take where the subject has none yet. */
interface Offer {
  readonly subject: string | null;
  readonly pseudonym: string | null;
  readonly salt: Buffer | null;
}

/**
 * One text however many entries there are. Somebody's pseudonym is looked up, made where it is missing, and written with
 * the entries and their salts, in one round trip.
 */
const addEntries = statement((db, { subject, pseudonym, salt, rows }: Offer & { readonly rows: string }) => ({
  compile: () =>
    sql<{ written: number }>`
      with row as (
        select * from jsonb_to_recordset(${rows}::jsonb) as row (id uuid, at timestamptz, action text, "actorKind" text,
          "credentialId" uuid, job text, "operatorId" uuid, "objectKind" text, "objectId" text, "requestId" text,
          digest text, salt text)
      ), known as (
        select pseudonym from pseudonyms where subject_id = ${subject}::uuid
      ), made as (
        insert into pseudonyms (subject_id, pseudonym, salt)
        select ${subject}::uuid, ${pseudonym}::uuid, ${salt}::bytea
        where ${subject}::uuid is not null and not exists (select from known)
        on conflict (subject_id) do nothing returning pseudonym
      ), who as (
        select pseudonym from known union all select pseudonym from made
        union all select null where ${subject}::uuid is null
      ), salted as (
        insert into audit_salts (entry_id, salt)
        select row.id, decode(row.salt, 'hex') from row cross join who where row.salt is not null
      ), written as (
        insert into audit_log (id, at, action, actor_kind, actor, credential_id, job, operator_id, object_kind,
          object_id, request_id, digest)
        select row.id, row.at, row.action, row."actorKind", who.pseudonym, row."credentialId", row.job,
          row."operatorId", row."objectKind", row."objectId", row."requestId", decode(row.digest, 'hex')
        from row cross join who
        returning 1
      )
      select count(*)::int as written from written`.compile(db),
}));

/**
 * Adds to the audit log, in the transaction of the work itself: one round trip. Entries are never changed afterwards, since
 * the service's role can't; who did it and what exactly can be forgotten (see `erasePerson`).
 */
export async function writeAudit(trx: Executor, work: AuditedWork): Promise<void> {
  if (work.entries.length === 0) return;
  const offer = offerFor(subjectOf(work.actor) ?? null);
  const rows = JSON.stringify(work.entries.map((entry) => rowOf(work, entry)));
  const [first] = await addEntries(trx, { ...offer, rows });
  // Another transaction made the pseudonym since this statement began; the next one sees it.
  if (first?.written === 0) await addEntries(trx, { ...offer, rows });
}

function offerFor(subject: string | null): Offer {
  if (subject === null) return { subject, pseudonym: null, salt: null };
  const salt = randomBytes(SALT_BYTES);
  return { subject, pseudonym: pseudonymOf(subject, salt), salt };
}

function rowOf({ actor, at, requestId, newId }: AuditedWork, entry: AuditEntry): object {
  const salt = entry.details === undefined ? undefined : randomBytes(SALT_BYTES);
  return {
    id: newId(),
    at,
    action: entry.action,
    actorKind: actor.apiKeyId === undefined ? actor.kind : 'api_key',
    credentialId: actor.apiKeyId,
    job: actor.job,
    operatorId: entry.operatorId,
    objectKind: entry.objectKind,
    objectId: entry.objectId,
    requestId,
    ...(salt && {
      digest: detailsDigest(salt, entry.details ?? {}).toString('hex'),
      salt: salt.toString('hex'),
    }),
  };
}
