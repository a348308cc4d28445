const MOST = 2_000;
const ELSEWHERE = 'http://navette.invalid';

/** A path of our own pages, or '/' for whatever else was asked for: another site, another scheme, or nothing. */
export function ownPath(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > MOST || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked)) return '/';
  if (asked.includes('\\') || !URL.canParse(asked, ELSEWHERE)) return '/';
  const url = new URL(asked, ELSEWHERE);
  return url.origin === ELSEWHERE && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}${url.hash}` : '/';
}
