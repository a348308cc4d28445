/** Who said no to being contacted: at least one of mail address, telephone number and domain. */
export interface ListedOpposition {
  /** In lower case. */
  readonly email?: string;
  /** "+33…" where the country is known, else the digits as given. */
  readonly phone?: string;
  /** In lower case: everyone whose mail address ends so. */
  readonly domain?: string;
  /** ISO date. */
  readonly saidOn?: string;
  readonly reason?: string;
}
