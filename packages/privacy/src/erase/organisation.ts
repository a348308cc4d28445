import { type DB, type Executor, transaction } from '@navette/db';
import { type Kysely, sql } from 'kysely';
import { needlesOf } from '../subject/needles.ts';
import { resolveOrganisation } from '../subject/organisation.ts';
import type { Subject } from '../subject/subject.ts';
import { type Erased, type ErasureOptions, erasePerson } from './person.ts';
import { plainNeedles } from './plain-needles.ts';
import { eraseEverywhere, type Mode } from './table.ts';

/**
 * Forgets the business of a sole trader, which is the trader's person: its name, number, place and what it offered, the
 * contacts there, and the people who belong to no other organisation. Needs, introductions and results stay, those of an
 * organisation of which nothing is known. One transaction; doing it again changes nothing.
 */
export async function eraseOrganisation(
  db: Kysely<DB>,
  organisationId: string,
  options: ErasureOptions,
): Promise<Erased> {
  if (!db.isTransaction) return transaction(db, (trx) => eraseOrganisation(trx, organisationId, options));
  const mode: Mode = options.dryRun ? 'count' : 'apply';
  const subject = await resolveOrganisation(db, organisationId);
  const people = await peopleOf(db, subject);
  const erased: Erased[] = [];
  for (const ref of people) {
    // Somebody's contact and account are one person.
    const done = erased.some((one) =>
      'personId' in ref ? one.personIds.includes(ref.personId) : one.contactIds.includes(ref.contactId),
    );
    if (!done) erased.push(await erasePerson(db, ref, options));
  }
  const others = await namesakes(db, subject);
  const ownNames = subject.names.filter((name) => !others.has(name.toLowerCase()));
  const counts = await eraseEverywhere(
    db,
    {
      of: 'organisation',
      subject,
      now: options.now,
      tied: needlesOf(subject, subject.names),
      elsewhere: needlesOf(subject, ownNames),
    },
    plainNeedles(subject, ownNames),
    mode,
  );
  return [{ counts, personIds: [], contactIds: [], opposed: 0 }, ...erased].reduce(together);
}

/** Its contacts, and its members who are of no other organisation. */
async function peopleOf(
  db: Executor,
  { organisationIds }: Subject,
): Promise<({ readonly personId: string } | { readonly contactId: string })[]> {
  const { rows } = await sql<{ personId: string | null; contactId: string | null }>`
    select person_id, null::uuid as contact_id from memberships m
    where organisation_id = any(${[...organisationIds]}::uuid[]) and not exists (
      select from memberships other
      where other.person_id = m.person_id and other.organisation_id <> all(${[...organisationIds]}::uuid[]))
    union
    select null, id from contacts where organisation_id = any(${[...organisationIds]}::uuid[])`.execute(db);
  return rows.flatMap(({ personId, contactId }) => [
    ...(personId === null ? [] : [{ personId }]),
    ...(contactId === null ? [] : [{ contactId }]),
  ]);
}

/** Its names that another organisation bears too, in lower case. */
async function namesakes(db: Executor, { names, organisationIds }: Subject): Promise<Set<string>> {
  const { rows } = await sql<{ name: string }>`
    select distinct lower(name) as name from organisations
    where lower(name) = any(${names.map((name) => name.toLowerCase())}::text[])
      and id <> all(${[...organisationIds]}::uuid[])`.execute(db);
  return new Set(rows.map((row) => row.name));
}

function together(one: Erased, other: Erased): Erased {
  const counts = { ...one.counts };
  for (const [name, rows] of Object.entries(other.counts)) counts[name] = (counts[name] ?? 0) + rows;
  return {
    counts,
    personIds: [...new Set([...one.personIds, ...other.personIds])],
    contactIds: [...new Set([...one.contactIds, ...other.contactIds])],
    opposed: one.opposed + other.opposed,
  };
}
