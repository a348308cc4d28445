/** A server that asks for more is asked again after this. */
const LONGEST_S = 300;
/** What a server that says nothing gets. */
const UNSAID_S = 1;

/** Seconds to wait by a `Retry-After` header: seconds or an HTTP date, between 0 and five minutes; one where it says neither. */
export function retryAfterSeconds(header: string | null, now: Date): number {
  const text = header?.trim() ?? '';
  if (/^\d{1,10}$/.test(text)) return Math.min(Number(text), LONGEST_S);
  const at = /^[A-Za-z]{3,9}, /.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) return UNSAID_S;
  return Math.min(Math.max(Math.ceil((at - now.getTime()) / 1_000), 0), LONGEST_S);
}
