import type { Wording } from './wording.ts';

/**
 * Labels parted by commas, `most` of them at most, then how many more there are. A label that has a comma of its own is
 * quoted, so that one can hear where it ends.
 */
export function labelList(labels: readonly string[], most: number, wording: Wording): string {
  const shown = labels.length === most + 1 ? labels : labels.slice(0, most);
  const names = shown.map((label) => (label.includes(',') && !isQuoted(label, wording) ? wording.quote(label) : label));
  const rest = labels.length - shown.length;
  return rest > 0 ? `${names.join(', ')} ${wording.more(rest)}` : names.join(', ');
}

function isQuoted(label: string, wording: Wording): boolean {
  const [open = '', close = ''] = wording.quote('\n').split('\n');
  return label.startsWith(open) && label.endsWith(close);
}
