import type { Carried, DuplicateRow, ExternalKey, Moved } from '@navette/db';
import type { JoinedContact } from './contacts.ts';
import type { FieldChange, SitePlace } from './fields.ts';

/** What the two organisations were before a merge, as `merges.before` keeps it. Read back from JSON: days are texts. */
export interface MergeBefore {
  /** The fields of the kept one that changed. */
  readonly fields: readonly FieldChange[];
  /** The main site of the kept one, where it changed; `was` null: it had none. */
  readonly site: { readonly was: SitePlace | null; readonly became: SitePlace } | null;
  /** The number that the merged one gave to the kept one; it has the kept one's since, so that both still lead here. */
  readonly number: { readonly country: string; readonly register: string; readonly number: string } | null;
  readonly duplicateState: DuplicateRow['state'] | null;
}

/** What went over to the kept one, as `merges.moved` keeps it. */
export interface MergeMoved {
  readonly profiles: readonly Moved[];
  readonly needs: readonly Moved[];
  readonly activities: readonly Moved[];
  readonly contacts: readonly Moved[];
  readonly sites: readonly Moved[];
  readonly joined: readonly JoinedContact[];
  readonly memberships: { readonly moved: readonly string[]; readonly both: readonly string[] };
  readonly externalIds: readonly ExternalKey[];
  /** Promises, disclosures, vetoes, claims, invitations and answers; absent in merges of before they went over. */
  readonly carried?: Carried;
  /** Organisations that had been merged into the merged one. */
  readonly followers: readonly string[];
}
