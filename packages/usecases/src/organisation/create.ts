import { type Organisation, type OrganisationInput, organisationInput } from '@navette/contracts';
import { findOrganisation, insertOrganisation, putMainSite, transaction } from '@navette/db';
import { authorise, DomainError, notFound, organisationNameKey, webHost } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { sectorParts, siteArea } from '../reference/check.ts';
import { organisationView } from './view.ts';

const UNIQUE_VIOLATION = '23505';

/**
 * Adds an organisation to the directory.
 * @throws DomainError `duplicate` when country, register and number are another's
 */
export async function createOrganisation(
  ctx: Context,
  input: OrganisationInput,
  id: string = ctx.newId.ordered(),
): Promise<Organisation> {
  authorise(ctx.actor, 'organisation.create');
  const given = parse(organisationInput, input);
  const sector = sectorParts(given.sector ?? null);
  const now = ctx.now();
  const row = await transaction(ctx.db, async (trx) => {
    await insertOrganisation(trx, {
      id,
      name: given.name,
      country: given.country,
      register: given.number ? (given.register ?? 'unknown') : null,
      number: given.number ?? null,
      size: given.size ?? null,
      roles: given.roles,
      sector: given.sector ?? null,
      sectorDivision: sector.division,
      sectorSection: sector.section,
      website: given.website ?? null,
      phone: given.phone ?? null,
      naf25: given.naf25 ?? null,
      nameKey: organisationNameKey(given.name),
      webHost: webHost(given.website),
      createdAt: now,
      updatedAt: now,
    });
    const site = given.site ?? {};
    const { area, path } = siteArea({ ...site, country: given.country });
    await putMainSite(trx, {
      id: ctx.newId.ordered(),
      organisationId: id,
      country: given.country,
      commune: site.commune ?? null,
      postalCode: site.postalCode ?? null,
      area,
      areaPath: [...path],
      lat: site.lat ?? null,
      lon: site.lon ?? null,
    });
    await record(trx, ctx, [{ kind: 'organisation.created', organisationId: id }]);
    return findOrganisation(trx, id);
  }).catch((error: { code?: string }) => {
    if (error.code !== UNIQUE_VIOLATION) throw error;
    throw new DomainError('duplicate', 'An organisation with this register number is in the directory already.', [
      { pointer: '/number', code: 'duplicate', expected: 'a number that no other organisation has' },
    ]);
  });
  if (row === undefined) throw notFound();
  return organisationView(row);
}
