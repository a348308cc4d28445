import { type Organisation, organisationList } from '@navette/contracts';
import { findOrganisation, listOrganisations, type Page } from '@navette/db';
import { type Actor, authorise, invalidField, may, notFound } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { organisationView } from './view.ts';

/** One organisation. @throws DomainError `not_found` also for one that the actor may not see */
export async function readOrganisation(ctx: Context, id: string): Promise<Organisation> {
  authorise(ctx.actor, 'organisation.read', { organisationId: id }, 'organisation.read');
  const row = await findOrganisation(ctx.db, id);
  if (row === undefined) throw notFound();
  return organisationView(row);
}

/** The directory; a member finds its own organisations only. */
export async function browseOrganisations(
  ctx: Context,
  query: z.input<typeof organisationList>,
): Promise<Page<Organisation>> {
  authorise(ctx.actor, 'organisation.list');
  const { q, cursor, limit } = parse(organisationList, query);
  const within = ownOrganisationsOnly(ctx.actor);
  if (cursor !== undefined && !may(ctx.actor, 'organisation.read', { organisationId: cursor })) {
    throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  }
  const page = await listOrganisations(ctx.db, { q, within, after: cursor, limit });
  return { items: page.items.map(organisationView), next: page.next };
}

/** The organisations to which a member's lists are narrowed; undefined for those who see the whole directory. */
export function ownOrganisationsOnly(actor: Actor): readonly string[] | undefined {
  if (may(actor, 'organisation.read')) return undefined;
  return actor.kind === 'person' ? actor.organisationIds : [];
}
