import type { OrganisationSize } from '@navette/domain';

/**
 * How far the register lets something be known. `partial`: whoever it is about has objected, so that neither address
 * nor place on the map, nor the name of a person, is taken over. `none`: nothing but that the number exists.
 */
export type Publication = 'full' | 'partial' | 'none';

export type CompanyState = 'active' | 'closed';

/** A place of a company. What the register does not say, or may not say, is null. */
export interface Establishment {
  readonly siret: string;
  readonly publication: Publication;
  readonly state: CompanyState | null;
  /** One line, as the register writes it. */
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly commune: string | null;
  /** INSEE code of the commune, such as "59350". */
  readonly communeCode: string | null;
  /** "59", "2A", "974". */
  readonly department: string | null;
  /** INSEE code of the region, such as "32". */
  readonly region: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly naf: string | null;
  readonly naf2025: string | null;
}

/** A French legal entity, as its register knows it. */
export interface Company {
  readonly siren: string;
  readonly publication: Publication;
  readonly state: CompanyState | null;
  /** YYYY-MM-DD. */
  readonly createdOn: string | null;
  readonly closedOn: string | null;
  /** The SIREN to use instead, where the same company was given two. */
  readonly replacedBy: string | null;
  readonly name: string | null;
  readonly acronym: string | null;
  /** INSEE's code of the legal form, such as "5710". */
  readonly legalForm: string | null;
  readonly size: OrganisationSize | null;
  /** Employees, from and to; `to` is null for the largest band. */
  readonly headcount: { readonly from: number; readonly to: number | null } | null;
  /** Activity in NAF rev. 2, such as "13.96Z". */
  readonly naf: string | null;
  /** The same activity in NAF 2025. */
  readonly naf2025: string | null;
  readonly headOffice: Establishment | null;
}
