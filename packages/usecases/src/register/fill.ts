import {
  type FilledFromRegister,
  fillFromRegisterInput,
  REGISTER_FIELDS,
  type RegisterField,
} from '@navette/contracts';
import { findOrganisation, type OrganisationWithSite, putMainSite, transaction, updateOrganisation } from '@navette/db';
import { authorise, DomainError, invalidField, notFound, organisationNameKey } from '@navette/domain';
import type { Found } from '@navette/registers';
import { areaById } from '@navette/taxonomy';
import type { z } from 'zod';
import { parse, staleVersion } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { announceArrival } from '../duplicate/merge/announce.ts';
import { organisationView } from '../organisation/view.ts';
import { sectorParts, siteArea } from '../reference/check.ts';
import { askRegister } from './ask.ts';
import type { RegisterContext } from './context.ts';

const UNIQUE_VIOLATION = '23505';
/** Fields on which matches rest. */
const SCORED: readonly RegisterField[] = ['size', 'sector', 'site'];

/**
 * Fills what an organisation of the directory leaves blank, and the fields named in `fields` whatever they hold, from the
 * public register. Notes what the register says of its state and of what may be published.
 * @throws DomainError `not_found`, `stale_version`, `unavailable`; `invalid` where the number is none that it knows;
 * `duplicate` where the number is another organisation's
 */
export async function fillFromRegister(
  ctx: RegisterContext,
  organisationId: string,
  input: z.input<typeof fillFromRegisterInput>,
): Promise<FilledFromRegister> {
  authorise(ctx.actor, 'register.look_up');
  authorise(ctx.actor, 'organisation.update', { organisationId }, 'organisation.read');
  const { version, number, fields } = parse(fillFromRegisterInput, input);
  const current = await findOrganisation(ctx.db, organisationId);
  if (current === undefined) throw notFound();
  if (current.version !== version) throw staleVersion(current.version);
  const answer = await askRegister(ctx, numberToAsk(current, number));
  if (answer.outcome === 'unknown') throw invalidField('/number', 'unknown_number', 'a number that the register knows');
  const said = saidByRegister(answer);
  const filled = REGISTER_FIELDS.filter(
    (field) => said[field] !== undefined && (isOpen(current, said, field) || fields.includes(field)),
  );
  const organisation = await transaction(ctx.db, (trx) => write(trx, ctx, current, answer, said, filled)).catch(
    (error: { code?: string }) => {
      if (error.code !== UNIQUE_VIOLATION) throw error;
      throw new DomainError('duplicate', 'Another organisation of the directory has this number already.', [
        { pointer: '/number', code: 'duplicate', expected: 'a number that no other organisation has' },
      ]);
    },
  );
  return { organisation: organisationView(organisation), filled, lookedUpAt: answer.lookedUpAt };
}

/** The number to ask about: the organisation's own, or the one given for an organisation that has none. */
function numberToAsk(current: OrganisationWithSite, given: string | undefined): string {
  if (current.country !== 'FR')
    throw invalidField('/country', 'not_french', 'an organisation of FR, whose register this is');
  if (current.number !== null && given !== undefined && given.replace(/\s/g, '') !== current.number) {
    throw invalidField('/number', 'has_another', `no number, since the organisation has ${current.number}`);
  }
  const number = current.number ?? given;
  if (number === undefined)
    throw invalidField('/number', 'required', 'a SIREN or a SIRET, since the organisation has none');
  return number;
}

/** What the register says that fits a field; undefined where it says nothing, or may not. */
interface Said {
  readonly name?: string;
  readonly number: { readonly register: 'SIREN'; readonly number: string };
  readonly size?: NonNullable<OrganisationWithSite['size']>;
  readonly sector?: string;
  readonly naf25?: string;
  readonly site?: Place;
}
interface Place {
  readonly commune: string | null;
  readonly postalCode: string | null;
  readonly area?: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

function saidByRegister({ company, establishment }: Found): Said {
  const place = establishment ?? company.headOffice;
  const area = place?.department && areaById(place.department) ? place.department : undefined;
  const naf = place?.naf ?? company.naf;
  const naf25 = place?.naf2025 ?? company.naf2025;
  return {
    number: { register: 'SIREN', number: company.siren },
    ...(company.name !== null && { name: company.name }),
    ...(company.size !== null && { size: company.size }),
    ...(naf !== null && { sector: naf }),
    ...(naf25 !== null && { naf25 }),
    ...((place?.commune || place?.postalCode || area) && {
      site: {
        commune: place?.commune ?? null,
        postalCode: place?.postalCode ?? null,
        ...(area !== undefined && { area }),
        lat: place?.lat ?? null,
        lon: place?.lon ?? null,
      },
    }),
  };
}

/** Whether a field is filled without being asked for: blanks, and the NAF 2025 code, which is the register's to say. */
function isOpen(current: OrganisationWithSite, said: Said, field: RegisterField): boolean {
  if (field === 'naf25') return current.naf25 !== said.naf25;
  if (field !== 'site') return current[field] === null;
  const { site } = current;
  return (
    site === null || (site.commune === null && site.postalCode === null && site.area === null && site.lat === null)
  );
}

async function write(
  trx: Parameters<Parameters<typeof transaction>[1]>[0],
  ctx: RegisterContext,
  current: OrganisationWithSite,
  answer: Found,
  said: Said,
  filled: readonly RegisterField[],
): Promise<OrganisationWithSite> {
  const { company, lookedUpAt } = answer;
  const takes = (field: RegisterField) => filled.includes(field);
  const sector = sectorParts(said.sector ?? null);
  const changed = await updateOrganisation(trx, current.id, current.version, {
    ...(takes('name') && said.name !== undefined && { name: said.name, nameKey: organisationNameKey(said.name) }),
    ...(takes('number') && said.number),
    ...(takes('size') && { size: said.size ?? null }),
    ...(takes('sector') && {
      sector: said.sector ?? null,
      sectorDivision: sector.division,
      sectorSection: sector.section,
    }),
    ...(takes('naf25') && { naf25: said.naf25 ?? null }),
    registerState: company.state,
    publication: company.publication,
    registerCheckedAt: lookedUpAt,
    updatedAt: ctx.now(),
  });
  if (!changed) throw staleVersion((await findOrganisation(trx, current.id))?.version ?? current.version);
  if (takes('site') && said.site !== undefined) {
    const { area, path } = siteArea({
      country: 'FR',
      ...(said.site.area !== undefined && { area: said.site.area }),
      ...(said.site.postalCode !== null && { postalCode: said.site.postalCode }),
    });
    await putMainSite(trx, {
      id: ctx.newId.ordered(),
      organisationId: current.id,
      ...said.site,
      country: 'FR',
      area,
      areaPath: [...path],
    });
  }
  const payload = { siren: company.siren, filled, state: company.state, publication: company.publication };
  await record(trx, ctx, [{ kind: 'organisation.looked_up', organisationId: current.id, payload }]);
  if (filled.some((field) => SCORED.includes(field))) {
    await announceArrival(trx, ctx, { organisationId: current.id, profileIds: [], needIds: [], placed: true });
  }
  const row = await findOrganisation(trx, current.id);
  if (row === undefined) throw notFound();
  return row;
}
