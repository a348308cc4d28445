import { type Profile, profileList } from '@navette/contracts';
import { findProfile, listProfiles, type Page } from '@navette/db';
import { authorise, invalidField, may, notFound } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { ownOrganisationsOnly } from '../organisation/read.ts';
import { profileView } from './view.ts';

/** One profile. @throws DomainError `not_found` also for one that the actor may not see */
export async function readProfile(ctx: Context, id: string): Promise<Profile> {
  authorise(ctx.actor, 'profile.list');
  const row = await findProfile(ctx.db, id);
  if (row === undefined || !may(ctx.actor, 'profile.read', { organisationId: row.organisationId })) throw notFound();
  return profileView(row);
}

/** The directory of profiles; a member finds those of its own organisations only. */
export async function browseProfiles(ctx: Context, query: z.input<typeof profileList>): Promise<Page<Profile>> {
  authorise(ctx.actor, 'profile.list');
  const { q, cursor, limit } = parse(profileList, query);
  if (cursor !== undefined) {
    const row = await findProfile(ctx.db, cursor);
    if (row === undefined || !may(ctx.actor, 'profile.read', { organisationId: row.organisationId })) {
      throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
    }
  }
  const organisationIds = ownOrganisationsOnly(ctx.actor);
  const page = await listProfiles(ctx.db, { q, organisationIds, after: cursor, limit });
  return { items: page.items.map(profileView), next: page.next };
}
