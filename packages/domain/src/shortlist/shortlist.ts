/** What a colleague of the owner thinks of a startup on the shortlist. */
export const SHORTLIST_MARKS = ['go', 'no_go', 'question'] as const;
export type ShortlistMark = (typeof SHORTLIST_MARKS)[number];

/** Startups on a shortlist file: at least and at most. */
export const SHORTLIST_SIZE = { least: 1, most: 5 } as const;
