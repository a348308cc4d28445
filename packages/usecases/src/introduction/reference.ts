/** What an introduction is called where its need can't be: the first characters of its id, which tell nothing. */
export function referenceOf(introductionId: string): string {
  return introductionId.slice(0, 8).toUpperCase();
}
