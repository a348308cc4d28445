import type { Language } from '@navette/taxonomy';
import type { ListedOrganisationRef } from './listed-organisation-ref.ts';

/** A person to talk to, as a row gives them: with a mail address, a telephone number or a name. */
export interface ListedContact {
  readonly externalId?: string;
  /** In lower case. */
  readonly email?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  /** As given, else the two above. */
  readonly name?: string;
  readonly jobTitle?: string;
  /** "+33…" where the country is known, else the digits as given. */
  readonly phone?: string;
  readonly mobile?: string;
  readonly language?: Language;
  readonly organisation?: ListedOrganisationRef;
  /** Said no to being contacted. Absent when the list doesn't say. */
  readonly optedOut?: boolean;
}
