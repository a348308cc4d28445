/**
 * Where a reader of the log stands. `seen`: the snapshot of its last complete read, in PostgreSQL's text form.
 * Commit order is not sequence order, so a number would not do: what a reader has not had yet is exactly what
 * that snapshot could not see, whoever else has a transaction open. See infra/decisions/0003-change-feed.md.
 * In the middle of a long read, `target` is the snapshot that it reads up to and `seq` the last row it had.
 */
export interface FeedPosition {
  readonly seen: string;
  readonly target: string | null;
  readonly seq: number;
}

const SNAPSHOT = String.raw`\d{1,19}:\d{1,19}:(?:\d{1,19}(?:,\d{1,19})*)?`;
const POSITION = new RegExp(`^(${SNAPSHOT})(?:/(${SNAPSHOT})/(\\d{1,15}))?$`);
const LONGEST = 8_000;

/** A position as one token, such as the id of a server-sent event. */
export function formatPosition(position: FeedPosition): string {
  return position.target === null ? position.seen : `${position.seen}/${position.target}/${position.seq}`;
}

/** Reads a token back; undefined when it never came from `formatPosition`. */
export function parsePosition(token: string): FeedPosition | undefined {
  if (token.length > LONGEST) return undefined;
  const match = POSITION.exec(token);
  if (match === null) return undefined;
  const [, seen = '', target = null, seq = '0'] = match;
  if (!isSnapshot(seen) || (target !== null && !isSnapshot(target))) return undefined;
  return { seen, target: target ?? null, seq: Number(seq) };
}

/** What PostgreSQL insists on: xmin ≤ xmax, and what is in progress lies between them, in order. */
function isSnapshot(text: string): boolean {
  const [low = '0', high = '0', list = ''] = text.split(':');
  const xmin = BigInt(low);
  const xmax = BigInt(high);
  if (xmin === 0n || xmax === 0n || xmin > xmax || xmax > 0x7fff_ffff_ffff_ffffn) return false;
  let before = xmin - 1n;
  for (const item of list === '' ? [] : list.split(',')) {
    const xid = BigInt(item);
    if (xid <= before || xid >= xmax) return false;
    before = xid;
  }
  return true;
}
