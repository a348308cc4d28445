import type { Blank } from '../map/blank.ts';

/** How rows are found whose time is over, and what becomes of them. `t` is the table, `:cutoff` the moment before which. */
export interface DueRows {
  /** SQL of the moment that the period counts from; null: it has not begun. */
  readonly since: string;
  /** SQL of what else has to hold. */
  readonly where?: string;
  /** `person`, `contact`: the row is somebody, who is erased everywhere. */
  readonly becomes: 'delete' | 'person' | 'contact' | Readonly<Record<string, Blank>>;
}
