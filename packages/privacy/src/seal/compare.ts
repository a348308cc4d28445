import type { Leaf } from './leaf.ts';

/** What is wrong with one entry of the log. */
export interface EntryFinding {
  readonly kind: 'entry_changed' | 'entry_missing' | 'entry_added';
  readonly seq: number;
}

/** The first place at which the log is not what was sealed. Both in the order of the log. */
export function firstDifference(sealed: readonly Leaf[], found: readonly Leaf[]): EntryFinding | undefined {
  for (let index = 0; index < Math.max(sealed.length, found.length); index++) {
    const [was, is] = [sealed[index], found[index]];
    if (was === undefined) return is && { kind: 'entry_added', seq: is.seq };
    if (is === undefined || is.seq > was.seq) return { kind: 'entry_missing', seq: was.seq };
    if (is.seq < was.seq) return { kind: 'entry_added', seq: is.seq };
    if (!is.hash.equals(was.hash)) return { kind: 'entry_changed', seq: is.seq };
  }
  return undefined;
}
