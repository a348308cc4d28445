/** What happens to somebody's account and has to be traceable afterwards. */
export const ACCOUNT_DEEDS = [
  'sign_in',
  'lock',
  'enable_second_factor',
  'disable_second_factor',
  'renew_backup_codes',
  'change_password',
  'reset_password',
  'change_mail',
] as const;

/** One of them. */
export interface AccountDeed {
  readonly what: (typeof ACCOUNT_DEEDS)[number];
  /** Whose account it is. */
  readonly personId: string;
  /** Whether its holder did it; a lock follows from whoever tried. */
  readonly byHolder: boolean;
  /** The request by which it was done, as our own service numbered it; undefined outside of one. */
  readonly requestId: string | undefined;
}

/** Writes a deed down; what it throws refuses the deed's answer, so that nobody comes in unseen. */
export type Witness = (deed: AccountDeed) => Promise<void>;

/** The header in which our own service hands the number of a request on; one that a client wrote is replaced by it. */
export const REQUEST_ID_HEADER = 'x-navette-request-id';

/** The number of the request that an endpoint answers. */
export function requestIdOf(headers: Headers | undefined): string | undefined {
  return headers?.get(REQUEST_ID_HEADER) ?? undefined;
}
