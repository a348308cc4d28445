import { refused } from '../refusal/refused.ts';
import { EXPECTED, type SniffedFile } from './accepted.ts';

const CSV = new Set(['csv', 'tsv']);
/** Names of texts that a computer reads as nothing but text; no extension counts as one. */
const PLAIN = new Set(['', 'txt', 'text', 'md', 'log']);
/** How a web page, a picture in SVG or another file of markup begins. */
const BEGINS_AS_MARKUP = /^[\s\ufeff]*(?:<[a-z!?/]|#!)/i;
/** What a browser that guesses types would take for a page, wherever it stands. */
const HOLDS_MARKUP = /<(?:script|html|svg|iframe|body|head|object|embed|!doctype)[\s/>]/i;

/**
 * What a file of no known type is: a text, if it is one in UTF-8, is no markup or script, and is named as one.
 * @throws DomainError `invalid`: `file_type` or `file_encoding`
 */
export function sniffText(bytes: Uint8Array, fileName: string): SniffedFile {
  const extension = /\.([^./\\]*)$/.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
  if ((!CSV.has(extension) && !PLAIN.has(extension)) || bytes.includes(0)) throw refused('file_type', EXPECTED);
  const text = decode(bytes);
  if (BEGINS_AS_MARKUP.test(text) || HOLDS_MARKUP.test(text)) throw refused('file_type', EXPECTED);
  if (CSV.has(extension)) return { kind: 'text', mime: 'text/csv', extension };
  return { kind: 'text', mime: 'text/plain', extension: extension === '' ? 'txt' : extension };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused('file_encoding', 'a text in UTF-8: in Excel, save as "CSV UTF-8"');
  }
}
