import { type Organisation, type OrganisationChange, organisationChange } from '@navette/contracts';
import { findOrganisation, listProfiles, putMainSite, transaction, updateOrganisation } from '@navette/db';
import { authorise, notFound, organisationNameKey, webHost } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse, staleVersion } from '../context/parse.ts';
import { enqueue, record } from '../context/record.ts';
import { sectorParts, siteArea } from '../reference/check.ts';
import { organisationView } from './view.ts';

/** Profiles of one organisation that are matched anew when it changes; more is not a startup. */
const PROFILES_REMATCHED = 100;

/** Changes an organisation; its profiles are matched anew, since place and size count. */
export async function changeOrganisation(ctx: Context, id: string, input: OrganisationChange): Promise<Organisation> {
  authorise(ctx.actor, 'organisation.update', { organisationId: id }, 'organisation.read');
  const change = parse(organisationChange, input);
  const current = await findOrganisation(ctx.db, id);
  if (current === undefined) throw notFound();
  const sector = change.sector === undefined ? undefined : sectorParts(change.sector);
  const row = await transaction(ctx.db, async (trx) => {
    const changed = await updateOrganisation(trx, id, change.version, {
      ...(change.name !== undefined && { name: change.name, nameKey: organisationNameKey(change.name) }),
      ...(change.size !== undefined && { size: change.size }),
      ...(change.roles !== undefined && { roles: change.roles }),
      ...(change.website !== undefined && { website: change.website, webHost: webHost(change.website) }),
      ...(change.phone !== undefined && { phone: change.phone }),
      ...(change.naf25 !== undefined && { naf25: change.naf25 }),
      ...(change.sector !== undefined &&
        sector !== undefined && {
          sector: change.sector,
          sectorDivision: sector.division,
          sectorSection: sector.section,
        }),
      updatedAt: ctx.now(),
    });
    if (!changed) throw staleVersion((await findOrganisation(trx, id))?.version ?? current.version);
    if (change.site !== undefined && change.site !== null) {
      const { area, path } = siteArea({ ...change.site, country: current.country });
      await putMainSite(trx, {
        id: ctx.newId.ordered(),
        organisationId: id,
        country: current.country,
        commune: change.site.commune ?? null,
        postalCode: change.site.postalCode ?? null,
        area,
        areaPath: [...path],
        lat: change.site.lat ?? null,
        lon: change.site.lon ?? null,
      });
    }
    const { items } = await listProfiles(trx, { organisationIds: [id], limit: PROFILES_REMATCHED });
    const profileIds = items.map((profile) => profile.id);
    await record(trx, ctx, [{ kind: 'organisation.changed', organisationId: id, payload: { profileIds } }]);
    await enqueue(
      trx,
      ctx,
      'match-profile',
      profileIds.map((profileId) => ({ profileId })),
    );
    return findOrganisation(trx, id);
  });
  if (row === undefined) throw notFound();
  return organisationView(row);
}
