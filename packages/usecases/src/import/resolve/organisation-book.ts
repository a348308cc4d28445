import {
  type Executor,
  type ExternalId,
  findExternalIds,
  findOrganisationsByHost,
  findOrganisationsById,
  findOrganisationsByName,
  findOrganisationsByNumber,
  type OrganisationWithSite,
} from '@navette/db';
import { organisationNameKey, webHost } from '@navette/domain';
import type { ListedOrganisationRef, ListedSite } from '@navette/spreadsheets';
import type { ImportRun } from '../run.ts';

/** An organisation as a row names it. */
export type OrganisationRef = Omit<ListedOrganisationRef, 'siret'> & { readonly site?: ListedSite | undefined };

/** How an organisation was found: by what is sure, or by its name alone. */
export interface FoundOrganisation {
  readonly organisation: OrganisationWithSite;
  readonly by: 'number' | 'externalId' | 'domain' | 'name';
}

/** The organisations that a batch of rows names: found in the database, and those that the batch adds. */
export class OrganisationBook {
  readonly #byNumber = new Map<string, OrganisationWithSite>();
  readonly #byExternalId: Map<string, ExternalId>;
  readonly #byId = new Map<string, OrganisationWithSite>();
  readonly #byName = new Map<string, OrganisationWithSite[]>();
  readonly #byHost = new Map<string, OrganisationWithSite[]>();

  private constructor(externalIds: Map<string, ExternalId>) {
    this.#byExternalId = externalIds;
  }

  /** Looks up everything that the rows name, in five queries whatever their number. */
  static async load(db: Executor, run: ImportRun, refs: readonly OrganisationRef[]): Promise<OrganisationBook> {
    const externalIds = await findExternalIds(
      db,
      { operatorId: run.operatorId, kind: 'organisation', source: run.source },
      [...new Set(refs.flatMap((ref) => ref.externalIds ?? []))],
    );
    const book = new OrganisationBook(externalIds);
    const numbers = refs.flatMap((ref) => ref.number ?? []);
    const names = refs.flatMap((ref) => (ref.name === undefined ? [] : [organisationNameKey(ref.name)]));
    const hosts = refs.flatMap((ref) => ref.domain ?? []);
    for (const { number, organisation } of await findOrganisationsByNumber(db, numbers)) {
      book.add(organisation);
      book.#byNumber.set(numberKey(number), organisation);
    }
    for (const found of [
      await findOrganisationsById(db, [...new Set([...externalIds.values()].map((known) => known.recordId))]),
      await findOrganisationsByHost(db, [...new Set(hosts)]),
      await findOrganisationsByName(db, [...new Set(names)]),
    ]) {
      for (const organisation of found) book.add(organisation);
    }
    return book;
  }

  /** Makes an organisation of this batch known to the rows that follow; a changed one takes the place of what it was. */
  add(organisation: OrganisationWithSite): void {
    this.#byId.set(organisation.id, organisation);
    if (organisation.number !== null) this.#byNumber.set(numberKey(organisation), organisation);
    put(this.#byName, organisation.nameKey, organisation);
    if (organisation.webHost !== null) put(this.#byHost, organisation.webHost, organisation);
  }

  /** What the source said of a foreign id before. */
  known(externalId: string): ExternalId | undefined {
    return this.#byExternalId.get(externalId);
  }

  /** Makes a foreign id of this batch known to the rows that follow. */
  learn(row: ExternalId): void {
    this.#byExternalId.set(row.externalId, row);
  }

  /** The organisation that a row names: the surest way first. `ambiguous` when only its name is said and several bear it. */
  find(ref: OrganisationRef): FoundOrganisation | 'unknown' | 'ambiguous' {
    if (ref.number !== undefined) {
      const organisation =
        this.#byNumber.get(numberKey(ref.number)) ??
        this.#byNumber.get(numberKey({ ...ref.number, register: 'unknown' }));
      if (organisation !== undefined) return { organisation, by: 'number' };
    }
    // Who has another number is another company, whatever else is alike.
    const free = (organisation: OrganisationWithSite) =>
      ref.number === undefined || organisation.number === null || organisation.country !== ref.number.country;
    for (const externalId of ref.externalIds ?? []) {
      const organisation = this.#byId.get(this.#byExternalId.get(externalId)?.recordId ?? '');
      if (organisation !== undefined && free(organisation)) return { organisation, by: 'externalId' };
    }
    const hosted = this.#byHost.get(ref.domain ?? '')?.filter(free) ?? [];
    const [only] = hosted;
    if (only !== undefined && hosted.length === 1 && sameName(ref, only)) return { organisation: only, by: 'domain' };
    return ref.name === undefined ? 'unknown' : this.#findByName(ref.name, ref.site, free);
  }

  #findByName(
    name: string,
    site: ListedSite | undefined,
    free: (organisation: OrganisationWithSite) => boolean,
  ): FoundOrganisation | 'unknown' | 'ambiguous' {
    const named = (this.#byName.get(organisationNameKey(name)) ?? []).filter(free);
    const near = named.filter((organisation) => !elsewhere(organisation, site));
    const exact = near.filter((organisation) => samePlace(organisation, site));
    const [organisation] = exact.length > 0 ? exact : near;
    if (organisation === undefined) return 'unknown';
    return (exact.length > 0 ? exact : near).length === 1 ? { organisation, by: 'name' } : 'ambiguous';
  }
}

/** A site of an organisation that a person would not take for the other one: another country, or another department. */
function elsewhere(organisation: OrganisationWithSite, site: ListedSite | undefined): boolean {
  const own = organisation.site;
  if (own === null || site === undefined) return false;
  if (site.country !== undefined && own.country !== site.country) return true;
  if (site.postalCode !== undefined && own.postalCode !== null)
    return own.postalCode.slice(0, 2) !== site.postalCode.slice(0, 2);
  return false;
}

function samePlace(organisation: OrganisationWithSite, site: ListedSite | undefined): boolean {
  if (site?.postalCode === undefined) return false;
  return organisation.site?.postalCode === site.postalCode;
}

function sameName(ref: OrganisationRef, organisation: OrganisationWithSite): boolean {
  return ref.name === undefined || organisationNameKey(ref.name) === organisation.nameKey;
}

function numberKey(number: { country: string; register: string | null; number: string | null }): string {
  return `${number.country}|${number.register}|${number.number}`;
}

function put(map: Map<string, OrganisationWithSite[]>, key: string, organisation: OrganisationWithSite): void {
  const list = (map.get(key) ?? []).filter((other) => other.id !== organisation.id);
  map.set(key, [...list, organisation]);
}

/** An organisation's row as a reference to it. */
export function refOf(document: {
  readonly externalId?: string | undefined;
  readonly number?: OrganisationRef['number'] | undefined;
  readonly name?: string | undefined;
  readonly website?: string | undefined;
  readonly domains?: readonly string[] | undefined;
  readonly site?: ListedSite | undefined;
}): OrganisationRef {
  const domain = webHost(document.website) ?? document.domains?.[0];
  return {
    ...(document.number !== undefined && { number: document.number }),
    ...(document.externalId !== undefined && { externalIds: [document.externalId] }),
    ...(document.name !== undefined && { name: document.name }),
    ...(domain !== undefined && domain !== null && { domain }),
    site: document.site,
  };
}
