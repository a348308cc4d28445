import { isUtf8 } from 'node:buffer';
import { type OldEncoding, oldEncoding } from './old-encodings.ts';

export type Encoding = OldEncoding | 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/**
 * The encoding of a text, settled by its byte order mark or else by its first bytes, with the length of that mark.
 * Valid UTF-8 is UTF-8. Otherwise the bytes above 127 vote: a text of which more characters are well formed in UTF-8 than
 * not is damaged UTF-8 (its bad bytes become problems of their rows); anything else is Windows-1252, or what old
 * Macs and DOS wrote where its letters say so.
 * @param complete whether `head` is the whole text; if not, a character cut at its end doesn't count.
 */
export function settleEncoding(head: Buffer, complete: boolean): { encoding: Encoding; mark: number } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', mark: 2 };
  const bytes = complete ? head : head.subarray(0, head.length - cutAtEnd(head));
  const utf8 = isUtf8(bytes) || mostlyUtf8(bytes);
  return { encoding: utf8 ? 'utf-8' : (oldEncoding(bytes) ?? 'windows-1252'), mark: 0 };
}

/** How many bytes at the end begin a UTF-8 character that goes on after it. */
function cutAtEnd(head: Buffer): number {
  for (let back = 1; back <= Math.min(3, head.length); back++) {
    const byte = head[head.length - back] ?? 0;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function mostlyUtf8(bytes: Buffer): boolean {
  let valid = 0;
  let invalid = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const length = sequenceLength(byte);
    if (byte < 0x80) at++;
    else if (length > 1 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))) {
      valid++;
      at += length;
    } else {
      invalid++;
      at++;
    }
  }
  return valid > invalid;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  if (lead >= 0xe0) return 3;
  return lead >= 0xc0 ? 2 : 1;
}
