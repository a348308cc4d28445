/** Whether a text can be a mail address: what the server refuses beyond that, it says itself. */
export function isAddress(text: string): boolean {
  return /^[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@,;<>().]{2,}$/.test(text.trim());
}
