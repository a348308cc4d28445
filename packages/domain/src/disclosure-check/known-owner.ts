/** What is known of who owns a need, to be looked for in its text. Empty lists where nothing is. */
export interface KnownOwner {
  /** Names of the organisation and its brands, legal forms included or not. */
  readonly names: readonly string[];
  /** Web addresses or hosts: "https://www.delattre.example/fr", "delattre.example". */
  readonly websites: readonly string[];
  /** Communes of its sites. */
  readonly communes: readonly string[];
  /** Postal codes of its sites. */
  readonly postalCodes: readonly string[];
  /** Names of its people and contacts: "Marie Dubois", "DUBOIS Marie". */
  readonly people: readonly string[];
}

/** For a text of which nobody knows the owner: addresses, numbers and the like are found all the same. */
export const UNKNOWN_OWNER: KnownOwner = { names: [], websites: [], communes: [], postalCodes: [], people: [] };
