/** A path of ours that somebody wanted before signing in, from the search of an address; never another site's. */
export function ownPath(raw: unknown): string | undefined {
  return typeof raw === 'string' && /^\/(?![/\\])/.test(raw) ? raw : undefined;
}
