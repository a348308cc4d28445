import { findOrganisation, type OrganisationPair, type OrganisationWithSite } from '@navette/db';
import { invalidField, notFound } from '@navette/domain';
import type { Context } from '../../context/context.ts';

/** The two organisations of a merge. @throws DomainError `not_found`, also for one that is merged already; `invalid` */
export async function findPair(
  ctx: Context,
  keptId: string,
  mergedId: string,
): Promise<{ readonly kept: OrganisationWithSite; readonly merged: OrganisationWithSite }> {
  if (keptId === mergedId) throw invalidField('/merge', 'same', 'another organisation than the one that stays');
  const [kept, merged] = await Promise.all([findOrganisation(ctx.db, keptId), findOrganisation(ctx.db, mergedId)]);
  if (kept === undefined || merged === undefined) throw notFound();
  return { kept, merged };
}

/** Two ids in the order in which proposals keep them. */
export function pairOf(one: string, other: string): OrganisationPair {
  return one < other ? { firstId: one, secondId: other } : { firstId: other, secondId: one };
}

/** Which of two stays when nobody says: the one with a number, then the one that the register knows, then the older. */
export function betterKnown(one: OrganisationWithSite, other: OrganisationWithSite): OrganisationWithSite {
  const marks = (row: OrganisationWithSite) => [
    row.number === null ? 1 : 0,
    row.registerCheckedAt === null ? 1 : 0,
    row.createdAt.getTime(),
  ];
  const [a, b] = [marks(one), marks(other)];
  const difference = a.map((mark, index) => mark - (b[index] ?? 0)).find((value) => value !== 0) ?? 0;
  return difference <= 0 ? one : other;
}
