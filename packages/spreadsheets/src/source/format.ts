import { FileError } from '../table/file-error.ts';

export type Format = 'csv' | 'json' | 'jsonl' | 'xlsx';

/**
 * The format of a text, by its ending and by how it begins; where they disagree, an unmistakable beginning wins.
 * Throws FileError `json_start` for a file called .json that begins like none.
 */
export function settleFormat(name: string, head: Buffer): Exclude<Format, 'xlsx'> {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  const text = head.toString('latin1').trimStart();
  if (ending === 'jsonl' || ending === 'ndjson') return 'jsonl';
  if (ending === 'json') {
    if (!/^[[{]/.test(text)) throw new FileError('json_start', name, { found: text.slice(0, 20) });
    return severalObjects(text) ? 'jsonl' : 'json';
  }
  if (/^\[\s*(\{|\])/.test(text)) return 'json';
  if (/^\{\s*("|\})/.test(text)) return severalObjects(text) ? 'jsonl' : 'json';
  return 'csv';
}

/** One whole object on the first line and something like another below it. */
function severalObjects(text: string): boolean {
  const [first = '', second = ''] = text.split(/[\r\n]+/, 2);
  return /^\{.*\}\s*$/.test(first) && second.startsWith('{');
}
