import type { ListedKind } from '@navette/spreadsheets';

/** An import under way, as what stores its rows needs to know it. */
export interface ImportRun {
  readonly id: string;
  readonly kind: ListedKind;
  /** Whose contacts, activities, needs and foreign ids these are. */
  readonly operatorId: string;
  /** Who takes care of what comes in; null where nobody in particular does. */
  readonly personId: string | null;
  /** The system that the list comes from: foreign ids are unique within it. */
  readonly source: string;
}
