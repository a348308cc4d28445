/** One page of a list. `next` is the cursor of the following one, null on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** What a list is asked for: at most `limit` rows after the row whose id is `after`. */
export interface PageRequest {
  readonly limit: number;
  readonly after?: string | undefined;
}

/** Cuts the one row too many that was asked for, and makes its predecessor the cursor. */
export function pageOf<T extends { readonly id: string }>(rows: readonly T[], limit: number): Page<T> {
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
