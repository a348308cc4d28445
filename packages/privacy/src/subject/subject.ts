/** Who is to be given a copy, or forgotten: one person under all ids and addresses that the network has of them. */
export interface Subject {
  readonly personIds: readonly string[];
  readonly contactIds: readonly string[];
  /** Links that were written to them. */
  readonly linkIds: readonly string[];
  /** In lower case. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly names: readonly string[];
  readonly organisationIds: readonly string[];
  /** Their numbers in the public registers. */
  readonly numbers: readonly string[];
  /** Hosts of their websites. */
  readonly hosts: readonly string[];
}

/** How somebody is named by who asks. */
export type PersonRef = { readonly personId: string } | { readonly contactId: string } | { readonly email: string };

/** Nobody. */
export const NOBODY: Subject = {
  personIds: [],
  contactIds: [],
  linkIds: [],
  emails: [],
  phones: [],
  names: [],
  organisationIds: [],
  numbers: [],
  hosts: [],
};
