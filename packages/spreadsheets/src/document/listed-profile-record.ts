import type { ListedOrganisation } from './listed-organisation.ts';
import type { ListedProfile } from './listed-profile.ts';

/** A profile that moves in: what it is matched on, and whose it is. */
export interface ListedProfileRecord {
  readonly externalId?: string;
  readonly profile: Omit<ListedProfile, 'id'>;
  /** Always with a name: the company's, the project's, or the beginning of the pitch. */
  readonly organisation: ListedOrganisation & { readonly name: string };
  readonly project?: string;
}
