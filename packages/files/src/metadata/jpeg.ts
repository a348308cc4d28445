import { refused } from '../refusal/refused.ts';
import { ascii, joined } from './bytes.ts';
import { orientationOf, orientationSegment } from './orientation.ts';
import type { RemovedPart, StrippedPicture } from './stripped.ts';

const START = Uint8Array.of(0xff, 0xd8);
const END = Uint8Array.of(0xff, 0xd9);
const APP0 = 0xe0;
const APP15 = 0xef;
const COMMENT = 0xfe;
const SCAN = 0xda;
/** "JFIF", version, density: without the small picture that may follow. */
const JFIF_LENGTH = 18;

/**
 * A JPEG of which only what paints it is left: no place, date, camera, author, small picture of before it was cut, and
 * nothing behind its end. How it is to be turned and its colour profile stay.
 * @throws DomainError `invalid`, code `file_damaged`
 */
export function stripJpeg(bytes: Uint8Array): StrippedPicture {
  const first: Uint8Array[] = [];
  const rest: Uint8Array[] = [];
  const removed = new Set<RemovedPart>();
  let orientation = 1;
  let scans = 0;
  let at = START.byteLength;
  while (at < bytes.byteLength) {
    const marker = markerAt(bytes, at);
    if (marker.code === 0xd9) {
      at = marker.next;
      break;
    }
    const end = endOfSegment(bytes, marker.next);
    const segment = joined([Uint8Array.of(0xff, marker.code), bytes.subarray(marker.next, end)]);
    at = end;
    if (marker.code === SCAN) {
      at = endOfScan(bytes, end);
      rest.push(segment, bytes.subarray(end, at));
      scans++;
    } else if (isJfif(marker.code, segment)) {
      first.push(withoutThumbnail(segment, removed));
    } else {
      const part = partOf(marker.code, segment);
      if (part === undefined) rest.push(segment);
      else removed.add(part);
      if (part === 'exif') orientation = orientationOf(segment.subarray(4));
    }
  }
  if (scans === 0) throw damaged();
  if (at < bytes.byteLength) removed.add('trailer');
  return { bytes: joined([START, ...first, ...orientationSegment(orientation), ...rest, END]), removed: [...removed] };
}

/** What a segment is that does not paint; undefined for those that do. */
function partOf(marker: number, segment: Uint8Array): RemovedPart | undefined {
  if (marker === COMMENT) return 'comment';
  if (marker < APP0 || marker > APP15) return undefined;
  const name = ascii(segment, 4, 16);
  // The colour profile, and how Adobe's programs count colours: without it they would come out wrong.
  if (marker === 0xe2 && name.startsWith('ICC_PROFILE')) return undefined;
  if (marker === 0xee && name.startsWith('Adobe')) return undefined;
  if (name.startsWith('Exif')) return 'exif';
  if (name.startsWith('http:')) return 'xmp';
  if (name.startsWith('Photoshop')) return 'iptc';
  return name.startsWith('JFXX') ? 'thumbnail' : 'other';
}

function isJfif(marker: number, segment: Uint8Array): boolean {
  return marker === APP0 && segment.byteLength >= JFIF_LENGTH && ascii(segment, 4, 9) === 'JFIF\0';
}

function withoutThumbnail(segment: Uint8Array, removed: Set<RemovedPart>): Uint8Array {
  if (segment.byteLength > JFIF_LENGTH) removed.add('thumbnail');
  const short = segment.slice(0, JFIF_LENGTH);
  short.set([0, JFIF_LENGTH - 2], 2);
  short.set([0, 0], JFIF_LENGTH - 2);
  return short;
}

function markerAt(bytes: Uint8Array, at: number): { readonly code: number; readonly next: number } {
  let next = at;
  if (bytes[next] !== 0xff) throw damaged();
  // Any number of these may stand before a marker.
  while (bytes[next] === 0xff) next++;
  const code = bytes[next];
  if (code === undefined || code < 0xc0 || (code >= 0xd0 && code <= 0xd8)) throw damaged();
  return { code, next: next + 1 };
}

function endOfSegment(bytes: Uint8Array, at: number): number {
  const end = at + (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
  if (end < at + 2 || end > bytes.byteLength) throw damaged();
  return end;
}

/** Where the coded lines end: at a marker that is neither an escaped byte nor one that starts them anew. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1];
    if (code === undefined) break;
    if (code !== 0 && code !== 0xff && (code < 0xd0 || code > 0xd7)) return at;
  }
  // Cut off within its lines: a picture that programs show as far as it goes.
  return bytes.byteLength;
}

function damaged() {
  return refused('file_damaged', 'a JPEG picture that can be opened: this one is damaged');
}
