import { refused } from '../refusal/refused.ts';
import { ascii, joined, viewOf } from './bytes.ts';
import type { RemovedPart, StrippedPicture } from './stripped.ts';

const SIGNATURE_LENGTH = 8;
/** The chunks that paint, those of moving pictures included. */
const PAINTS = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB bKGD hIST pHYs cICP mDCV cLLI acTL fcTL fdAT'.split(' '),
);
const PARTS: Readonly<Record<string, RemovedPart>> = {
  eXIf: 'exif',
  tEXt: 'comment',
  zTXt: 'comment',
  iTXt: 'comment',
};

/**
 * A PNG of which only what paints it is left, and nothing behind its end.
 * @throws DomainError `invalid`, code `file_damaged`
 */
export function stripPng(bytes: Uint8Array): StrippedPicture {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, SIGNATURE_LENGTH)];
  const removed = new Set<RemovedPart>();
  let at = SIGNATURE_LENGTH;
  for (let name = ''; name !== 'IEND'; ) {
    // Length, name, content, checksum.
    const end = at + 12 <= bytes.byteLength ? at + 12 + view.getUint32(at) : Number.POSITIVE_INFINITY;
    if (end > bytes.byteLength) throw refused('file_damaged', 'a PNG picture that can be opened: this one is damaged');
    name = ascii(bytes, at + 4, at + 8);
    if (PAINTS.has(name)) kept.push(bytes.subarray(at, end));
    else removed.add(partOf(name, bytes.subarray(at + 8, end)));
    at = end;
  }
  if (at < bytes.byteLength) removed.add('trailer');
  return { bytes: joined(kept), removed: [...removed] };
}

function partOf(name: string, content: Uint8Array): RemovedPart {
  if (name === 'iTXt' && ascii(content, 0, 17) === 'XML:com.adobe.xmp') return 'xmp';
  return PARTS[name] ?? 'other';
}
