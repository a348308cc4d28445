import { type Kysely, sql } from 'kysely';

/** better-auth's own database; its pool looks into the schema `auth` first. */
export type IdentityDatabase = Kysely<Record<string, never>>;

/** Somebody whom the network knows, and who may therefore sign in. */
export interface KnownPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** The person of an address. An account without a person is one whose making was cut short: nobody's. */
export async function personByEmail(db: IdentityDatabase, email: string): Promise<KnownPerson | undefined> {
  const { rows } = await sql<KnownPerson>`
    select people.id, "user".email, people.name from public.people join "user" on "user".id = people.id
    where "user".email = ${email.toLowerCase()} and people.erased_at is null and people.disabled_at is null`.execute(
    db,
  );
  return rows[0];
}

/** The person of an account. */
export async function personById(db: IdentityDatabase, id: string): Promise<KnownPerson | undefined> {
  const { rows } = await sql<KnownPerson>`
    select people.id, "user".email, people.name from public.people join "user" on "user".id = people.id
    where people.id = ${id} and people.erased_at is null and people.disabled_at is null`.execute(db);
  return rows[0];
}
