import type { NeedKind, NeedState, Visibility } from '@navette/domain';
import type { ListedContactRef } from './listed-contact-ref.ts';
import type { ListedNeed } from './listed-need.ts';
import type { ListedOrganisation } from './listed-organisation.ts';

/** A need that moves in: what it is matched on, and what the network keeps besides. */
export interface ListedNeedRecord {
  readonly externalId?: string;
  readonly need: Omit<ListedNeed, 'id'>;
  /** Who has the need; its site is the need's place. Absent when the row names nobody. */
  readonly owner?: ListedOrganisation;
  /** Other ids by which the row names the owner, when it gives several. */
  readonly ownerExternalIds?: readonly string[];
  readonly contact?: ListedContactRef;
  /** Who follows it in the network, as the list names them. */
  readonly referent?: string;
  readonly kind?: NeedKind;
  readonly state?: NeedState;
  /** Why it is in that state, in the list's words. */
  readonly stateReason?: string;
  readonly visibility?: Visibility;
  readonly decisionMaker?: string;
  /** ISO dates. */
  readonly decisionOn?: string;
  readonly approvedOn?: string;
  /** Whether the owner said yes to its being shown; true when a day is given. Absent when the list doesn't say. */
  readonly approved?: boolean;
  readonly createdOn?: string;
  /** Who said yes to its being shown, as the list names them. */
  readonly approvedBy?: string;
  readonly notes?: string;
}
