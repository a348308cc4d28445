import {
  type Executor,
  insertOrganisations,
  type OrganisationWithSite,
  profileIdsOf,
  putMainSite,
  type SiteRow,
  updateOrganisation,
} from '@navette/db';
import { organisationNameKey, webHost } from '@navette/domain';
import type { ListedOrganisation } from '@navette/spreadsheets';
import type { Context } from '../../context/context.ts';
import { type NewEvent, record } from '../../context/record.ts';
import { sectorParts, siteArea } from '../../reference/check.ts';
import { type CellChanges, type Cells, cellChanges } from '../cells.ts';

const NAME_LENGTH = 200;

/** The fields of an organisation that a list can give, as they are stored. */
interface OrganisationFields {
  name?: string | undefined;
  register?: string | undefined;
  number?: string | undefined;
  size?: OrganisationWithSite['size'] | undefined;
  roles?: string[] | undefined;
  sector?: string | undefined;
  website?: string | undefined;
  phone?: string | undefined;
  commune?: string | undefined;
  postalCode?: string | undefined;
  area?: string | undefined;
  lat?: number | undefined;
  lon?: number | undefined;
}

/** What a batch did to organisations. `profileIds`: of changed ones, whose place and size count in matching. */
export interface WrittenOrganisations {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly profileIds: readonly string[];
}

/** Collects what a batch adds and changes among organisations, and writes it at once. */
export class OrganisationWriter {
  readonly #ctx: Context;
  readonly #added: OrganisationWithSite[] = [];
  readonly #changed = new Map<string, { before: OrganisationWithSite; after: OrganisationWithSite }>();

  constructor(ctx: Context) {
    this.#ctx = ctx;
  }

  /** A new organisation after a row. It is written by `flush`. */
  create(document: ListedOrganisation & { readonly name: string }): OrganisationWithSite {
    const id = this.#ctx.newId.ordered();
    const now = this.#ctx.now();
    const country = document.country ?? document.number?.country ?? document.site?.country ?? 'FR';
    const blank: OrganisationWithSite = {
      id,
      name: document.name.slice(0, NAME_LENGTH),
      country,
      register: null,
      number: null,
      size: null,
      roles: [],
      sector: null,
      sectorDivision: null,
      sectorSection: null,
      website: null,
      phone: null,
      nameKey: '',
      webHost: null,
      naf25: null,
      registerState: null,
      publication: null,
      registerCheckedAt: null,
      mergedInto: null,
      erasedAt: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
      site: null,
    };
    const created = withFields(blank, fieldsOf(document), this.#ctx);
    this.#added.push(created);
    return created;
  }

  /**
   * What a row changes in an organisation that is there.
   * @returns the organisation as it is then, the same object when nothing changes, and the cells to keep
   */
  change(
    current: OrganisationWithSite,
    document: ListedOrganisation,
    before: Cells,
    mode: 'overwrite' | 'fill',
  ): { readonly organisation: OrganisationWithSite; readonly cells: Cells } {
    const given = fieldsOf(document);
    // A number is not changed by a list: another number is another company.
    if (current.number !== null) {
      delete given.number;
      delete given.register;
    }
    // Roles add up: a list of startups does not say that one is no supplier.
    if (given.roles !== undefined) given.roles = [...new Set([...current.roles, ...given.roles])];
    const { change, cells }: CellChanges<OrganisationFields> = cellChanges(given, currentFields(current), before, mode);
    if (Object.keys(change).length === 0) return { organisation: current, cells };
    const after = withFields(current, change, this.#ctx);
    const added = this.#added.findIndex((organisation) => organisation.id === current.id);
    if (added >= 0) this.#added[added] = after;
    else this.#changed.set(current.id, { before: this.#changed.get(current.id)?.before ?? current, after });
    return { organisation: after, cells };
  }

  /** Writes everything, with events. @returns ids of what is new or changed, and of profiles that the change is felt by */
  async flush(trx: Executor): Promise<WrittenOrganisations> {
    await insertOrganisations(
      trx,
      this.#added.map(({ site: _site, ...row }) => row),
      this.#added.flatMap(({ site }) => site ?? []),
    );
    for (const { before, after } of this.#changed.values()) {
      const { site, id, version: _version, createdAt: _createdAt, ...row } = after;
      await updateOrganisation(trx, id, before.version, row);
      if (site !== null) await putMainSite(trx, site);
    }
    const created = this.#added.map((organisation) => organisation.id);
    const changed = [...this.#changed.keys()];
    const profilesOf = await profileIdsOf(trx, changed);
    const events: NewEvent[] = [
      ...created.map((organisationId) => ({ kind: 'organisation.created' as const, organisationId })),
      ...changed.map((organisationId) => ({
        kind: 'organisation.changed' as const,
        organisationId,
        payload: { profileIds: profilesOf.get(organisationId) ?? [] },
      })),
    ];
    if (events.length > 0) await record(trx, this.#ctx, events);
    return { created, changed, profileIds: [...profilesOf.values()].flat() };
  }
}

function fieldsOf(document: ListedOrganisation): OrganisationFields {
  const { site } = document;
  return {
    name: document.name?.slice(0, NAME_LENGTH),
    register: document.number?.register,
    number: document.number?.number,
    size: document.size,
    roles: document.roles && [...document.roles],
    sector: document.sector,
    website: document.website,
    phone: document.phone,
    commune: site?.city,
    postalCode: site?.postalCode,
    area: site?.area,
    lat: site?.lat,
    lon: site?.lon,
  };
}

function currentFields(organisation: OrganisationWithSite): Record<string, unknown> {
  const { site } = organisation;
  return {
    ...organisation,
    commune: site?.commune ?? null,
    postalCode: site?.postalCode ?? null,
    area: site?.area ?? null,
    lat: site?.lat ?? null,
    lon: site?.lon ?? null,
  };
}

function withFields(organisation: OrganisationWithSite, given: OrganisationFields, ctx: Context): OrganisationWithSite {
  const name = given.name ?? organisation.name;
  const website = given.website ?? organisation.website;
  const sector = given.sector ?? organisation.sector;
  const parts = sectorParts(sector);
  return {
    ...organisation,
    name,
    nameKey: organisationNameKey(name),
    register: given.register ?? organisation.register,
    number: given.number ?? organisation.number,
    size: given.size ?? organisation.size,
    roles: given.roles ?? organisation.roles,
    sector,
    sectorDivision: parts.division,
    sectorSection: parts.section,
    website,
    webHost: webHost(website),
    phone: given.phone ?? organisation.phone,
    updatedAt: ctx.now(),
    site: withSite(organisation, given, ctx),
  };
}

function withSite(organisation: OrganisationWithSite, given: OrganisationFields, ctx: Context): SiteRow {
  const current = organisation.site;
  const postalCode = given.postalCode ?? current?.postalCode ?? null;
  // A new postal code moves the site: the area and the point of the old place go with it.
  const moved = given.postalCode !== undefined && current !== null && current.postalCode !== given.postalCode;
  const known = moved ? null : current;
  const area = given.area ?? known?.area ?? null;
  const place = siteArea({
    country: organisation.country,
    ...(area !== null && { area }),
    ...(postalCode !== null && { postalCode }),
  });
  return {
    id: current?.id ?? ctx.newId.ordered(),
    organisationId: organisation.id,
    main: true,
    commune: given.commune ?? known?.commune ?? null,
    postalCode,
    country: organisation.country,
    area: place.area,
    areaPath: [...place.path],
    lat: given.lat ?? known?.lat ?? null,
    lon: given.lon ?? known?.lon ?? null,
  };
}
