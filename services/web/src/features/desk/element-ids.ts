/** Ids by which the focus finds its way. */
export const queueRowId = (needId: string) => `need-${needId}`;
export const candidateId = (matchId: string) => `match-${matchId}`;
