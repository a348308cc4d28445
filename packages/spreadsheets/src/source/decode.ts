import { isUtf8 } from 'node:buffer';
import type { Encoding } from './encoding.ts';
import { decodeOld } from './old-encodings.ts';

/** The characters of 0x80 to 0x9F; a blank stands for the five bytes that Windows-1252 leaves undefined. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The text of these bytes, or null when they are invalid in their encoding: never a replacement character.
 * UTF-16 counts as UTF-8, which is what `toUtf8` makes of it. (TextDecoder reads Windows-1252 as Latin-1 in some Node versions.)
 */
export function decode(bytes: Buffer, encoding: Encoding): string | null {
  if (encoding === 'macintosh' || encoding === 'cp850') return decodeOld(bytes, encoding);
  if (encoding !== 'windows-1252') return isUtf8(bytes) ? bytes.toString('utf8') : null;
  let undefinedByte = false;
  const text = bytes.toString('latin1').replace(/[\x80-\x9f]/g, (character) => {
    const mapped = WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80);
    undefinedByte ||= mapped === ' ';
    return mapped;
  });
  return undefinedByte ? null : text;
}
