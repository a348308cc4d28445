/** The matches of a need that a facilitator looks at first: a place among them counts as attention. */
export const TOP = 10;
