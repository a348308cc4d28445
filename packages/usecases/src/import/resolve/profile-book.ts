import { type Executor, findProfilesByExternalId, findProfilesOf, type ProfileRow } from '@navette/db';
import type { ImportRun } from '../run.ts';
import type { OrganisationBook, OrganisationRef } from './organisation-book.ts';

/** The profiles that a batch of rows names: by their id in a list, or by their company when it has one profile. */
export class ProfileBook {
  readonly #source: string;
  readonly #organisations: OrganisationBook;
  readonly #byExternalId: Map<string, ProfileRow[]>;
  readonly #byOrganisation: Map<string, ProfileRow[]>;

  private constructor(
    source: string,
    organisations: OrganisationBook,
    byId: ProfileRow[],
    byOrganisation: ProfileRow[],
  ) {
    this.#source = source;
    this.#organisations = organisations;
    this.#byExternalId = Map.groupBy(byId, (profile) => profile.externalId ?? '');
    this.#byOrganisation = Map.groupBy(byOrganisation, (profile) => profile.organisationId);
  }

  static async load(
    db: Executor,
    run: ImportRun,
    refs: readonly OrganisationRef[],
    organisations: OrganisationBook,
  ): Promise<ProfileBook> {
    const organisationIds = refs.flatMap((ref) => {
      const found = organisations.find(ref);
      return typeof found === 'object' ? found.organisation.id : [];
    });
    const byId = await findProfilesByExternalId(db, [...new Set(refs.flatMap((ref) => ref.externalIds ?? []))]);
    return new ProfileBook(run.source, organisations, byId, await findProfilesOf(db, [...new Set(organisationIds)]));
  }

  /** The profile that a row names. An id of the same list goes before one of another. */
  find(ref: OrganisationRef): ProfileRow | 'unknown' | 'ambiguous' {
    for (const externalId of ref.externalIds ?? []) {
      const all = this.#byExternalId.get(externalId) ?? [];
      const own = all.filter((profile) => profile.source === this.#source);
      const [profile] = own.length > 0 ? own : all;
      if (profile !== undefined && (own.length === 1 || all.length === 1)) return profile;
    }
    const found = this.#organisations.find(ref);
    if (typeof found === 'string') return found;
    const profiles = this.#byOrganisation.get(found.organisation.id) ?? [];
    const [profile] = profiles;
    if (profile === undefined) return 'unknown';
    return profiles.length === 1 ? profile : 'ambiguous';
  }
}
