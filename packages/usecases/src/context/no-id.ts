/**
 * The id of nothing. Where a record is not there, what would be asked about it is asked about this: a refusal takes as many
 * queries for what is another's as for what is not there, so that how long it takes tells nothing.
 */
export const NO_ID = '00000000-0000-0000-0000-000000000000';
