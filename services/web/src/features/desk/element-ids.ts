/** Ids by which the focus finds its way. */
export const queueRowId = (needId: string) => `need-${needId}`;
export const candidateId = (matchId: string) => `match-${matchId}`;
/** Where any profile is looked for, to be compared with the need. */
export const WHY_NOT_SEARCH = 'why-not-search';
