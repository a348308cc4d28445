import { refused } from '../refusal/refused.ts';
import { ascii, joined, viewOf } from './bytes.ts';
import type { RemovedPart, StrippedPicture } from './stripped.ts';

/** "RIFF", length, "WEBP". */
const HEADER_LENGTH = 12;
const PAINTS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const PARTS: Readonly<Record<string, RemovedPart>> = { EXIF: 'exif', 'XMP ': 'xmp' };
/** The bits of VP8X that announce Exif and XMP. */
const ANNOUNCED = 0x0c;

/**
 * A WebP of which only what paints it is left, and nothing behind its end.
 * @throws DomainError `invalid`, code `file_damaged`
 */
export function stripWebp(bytes: Uint8Array): StrippedPicture {
  const view = viewOf(bytes);
  const damaged = () => refused('file_damaged', 'a WebP picture that can be opened: this one is damaged');
  if (bytes.byteLength < HEADER_LENGTH) throw damaged();
  const whole = 8 + view.getUint32(4, true);
  if (whole > bytes.byteLength + 1 || whole < HEADER_LENGTH) throw damaged();
  const kept: Uint8Array[] = [];
  const removed = new Set<RemovedPart>();
  for (let at = HEADER_LENGTH; at + 8 <= Math.min(whole, bytes.byteLength); ) {
    const name = ascii(bytes, at, at + 4);
    const length = view.getUint32(at + 4, true);
    // Chunks of an odd length are followed by a byte that does not count.
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > bytes.byteLength) throw damaged();
    if (PAINTS.has(name)) kept.push(chunk(name, bytes.subarray(at, at + 8 + length)));
    else removed.add(PARTS[name] ?? 'other');
    at = end;
  }
  if (kept.length === 0) throw damaged();
  if (bytes.byteLength > whole) removed.add('trailer');
  const content = joined(kept);
  const header = bytes.slice(0, HEADER_LENGTH);
  viewOf(header).setUint32(4, 4 + content.byteLength, true);
  return { bytes: joined([header, content]), removed: [...removed] };
}

function chunk(name: string, bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes.byteLength + (bytes.byteLength % 2));
  copy.set(bytes);
  if (name === 'VP8X' && copy.byteLength > 8) copy[8] = (copy[8] ?? 0) & ~ANNOUNCED;
  return copy;
}
