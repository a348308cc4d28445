/**
 * A piece of a mail. Lines of a paragraph, of a list and of facts are one line each, whatever the data holds; only a
 * quotation keeps its line ends, and is marked as one.
 */
export type Block =
  | string
  | { readonly quote: string }
  | { readonly list: readonly string[]; readonly title?: string }
  /** A null fact is not known, and left out. */
  | { readonly facts: readonly (readonly [label: string, value: string | null])[] }
  | { readonly items: readonly Item[] }
  | Link;

/** Something to look at, with an address where there is one. */
export interface Item {
  readonly title: string;
  readonly line: string;
  readonly url: string | null;
}

export interface Link {
  readonly label: string;
  readonly url: string;
}
