import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { Claims, Invitations } from '../schema.gen.ts';

export type InvitationRow = Selectable<Invitations>;
export type ClaimRow = Selectable<Claims>;
/** A claim with the names of both its sides. */
export type ClaimWithNames = ClaimRow & {
  readonly personName: string;
  readonly personEmail: string;
  readonly organisationName: string;
  /** Every area that contains the organisation's main site; null: no place is known. */
  readonly areaPath: string[] | null;
};

export async function insertInvitation(db: Executor, row: Insertable<Invitations>): Promise<void> {
  await db.insertInto('invitations').values(row).execute();
}

export async function findInvitation(db: Executor, id: string, lock = false): Promise<InvitationRow | undefined> {
  const query = db.selectFrom('invitations').selectAll().where('id', '=', id);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

export async function updateInvitation(db: Executor, id: string, change: Updateable<Invitations>): Promise<void> {
  await db.updateTable('invitations').set(change).where('id', '=', id).execute();
}

/** Invitations, newest first: one person's, or everybody's. */
export async function listInvitations(
  db: Executor,
  filter: PageRequest & { readonly invitedBy?: string | undefined },
): Promise<Page<InvitationRow>> {
  let query = db.selectFrom('invitations').selectAll();
  if (filter.invitedBy !== undefined) query = query.where('invitedBy', '=', filter.invitedBy);
  if (filter.after !== undefined) {
    query = query.where(
      sql<boolean>`(created_at, id) < (select created_at, id from invitations where id = ${filter.after})`,
    );
  }
  const rows = await query
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}

export async function insertClaim(db: Executor, row: Insertable<Claims>): Promise<void> {
  await db.insertInto('claims').values(row).execute();
}

/** Without a second claim of somebody's that a merge left behind: the kept organisation has the first. */
function selectClaims(db: Executor) {
  return db
    .selectFrom('claims')
    .innerJoin('people', 'people.id', 'claims.personId')
    .innerJoin('organisations', 'organisations.id', 'claims.organisationId')
    .leftJoin('sites', (join) =>
      join.onRef('sites.organisationId', '=', 'claims.organisationId').on('sites.main', '=', true),
    )
    .selectAll('claims')
    .select(['people.name as personName', 'people.email as personEmail', 'organisations.name as organisationName'])
    .select('sites.areaPath as areaPath')
    .where('organisations.mergedInto', 'is', null);
}

export async function findClaim(db: Executor, id: string): Promise<ClaimWithNames | undefined> {
  return selectClaims(db).where('claims.id', '=', id).executeTakeFirst();
}

/** Claims, newest first: one person's, or everybody's, as far as their organisations lie in these areas. */
export async function listClaims(
  db: Executor,
  filter: PageRequest & {
    readonly personId?: string | undefined;
    readonly state?: ClaimRow['state'] | undefined;
    readonly areas?: readonly string[] | undefined;
  },
): Promise<Page<ClaimWithNames>> {
  let query = selectClaims(db);
  if (filter.personId !== undefined) query = query.where('claims.personId', '=', filter.personId);
  if (filter.state !== undefined) query = query.where('claims.state', '=', filter.state);
  if (filter.areas !== undefined) {
    query = query.where(
      sql<boolean>`(coalesce(sites.area_path, '{}') = '{}' or sites.area_path && ${[...filter.areas]}::text[])`,
    );
  }
  if (filter.after !== undefined) {
    query = query.where(
      sql<boolean>`(claims.created_at, claims.id) < (select created_at, id from claims where id = ${filter.after})`,
    );
  }
  const rows = await query
    .orderBy('claims.createdAt', 'desc')
    .orderBy('claims.id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}

/** Decides a claim that nobody decided yet. @returns whether it was open */
export async function decideClaimRow(
  db: Executor,
  id: string,
  change: Pick<ClaimRow, 'state' | 'decidedAt' | 'decidedBy' | 'reason'>,
): Promise<boolean> {
  const result = await db
    .updateTable('claims')
    .set(change)
    .where('id', '=', id)
    .where('state', '=', 'requested')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Lets a person speak for an organisation; once is enough. */
export async function addMembership(db: Executor, personId: string, organisationId: string): Promise<void> {
  await db
    .insertInto('memberships')
    .values({ personId, organisationId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
