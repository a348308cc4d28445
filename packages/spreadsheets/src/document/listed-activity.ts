import type { ActivityKind } from '@navette/domain';
import type { ListedContactRef } from './listed-contact-ref.ts';
import type { ListedNeedRef } from './listed-need-ref.ts';
import type { ListedOrganisationRef } from './listed-organisation-ref.ts';

/** A call, visit, mail or note, as a row gives it: it has a subject or a text. */
export interface ListedActivity {
  readonly externalId?: string;
  /** A note when the row doesn't say. */
  readonly kind: ActivityKind;
  /** ISO: "2025-03-04", or with the time "2025-03-04T14:07" (of the file's clock; "Z" or "+01:00" behind where it says so). */
  readonly at?: string;
  readonly subject?: string;
  /** Plain text; '' when there is a subject only. */
  readonly text: string;
  readonly organisation?: ListedOrganisationRef;
  readonly contact?: ListedContactRef;
  readonly need?: ListedNeedRef;
  /** As the list writes it: a name or a mail address. */
  readonly author?: string;
  readonly nextAction?: string;
  /** ISO date. */
  readonly nextActionOn?: string;
}
