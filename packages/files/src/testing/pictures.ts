import { crc32, deflateSync } from 'node:zlib';

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const concat = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** One grey point, in the usual order of segments. */
const GREY_POINT = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
  'base64',
);

/** A segment of a JPEG: marker, length, content. */
export function segment(marker: number, content: Uint8Array | string): Uint8Array {
  const body = typeof content === 'string' ? bytesOf(content) : content;
  const length = body.byteLength + 2;
  return concat(Uint8Array.of(0xff, marker, length >> 8, length & 0xff), body);
}

/** Exif data with an orientation, and a text where cameras write place and owner. */
export function exif(orientation: number, secret: string, order: 'II' | 'MM' = 'II'): Uint8Array {
  const small = order === 'II';
  const tiff = new Uint8Array(8 + 2 + 24 + 4);
  const view = new DataView(tiff.buffer);
  tiff.set(bytesOf(order));
  view.setUint16(2, 42, small);
  view.setUint32(4, 8, small);
  view.setUint16(8, 2, small);
  // The artist stands before or behind in files; the orientation is found in either place.
  for (const [index, [tag, type, count, value]] of [
    [0x010e, 2, secret.length, 38],
    [0x0112, 3, 1, orientation],
  ].entries() as Iterable<[number, [number, number, number, number]]>) {
    const at = 10 + index * 12;
    view.setUint16(at, tag, small);
    view.setUint16(at + 2, type, small);
    view.setUint32(at + 4, count, small);
    if (type === 3) view.setUint16(at + 8, value, small);
    else view.setUint32(at + 8, value, small);
  }
  return segment(0xe1, concat(bytesOf('Exif\0\0'), tiff, bytesOf(secret)));
}

/** The grey point with more segments behind its first one, and more bytes behind its end. */
export function jpeg(segments: readonly Uint8Array[] = [], behind = ''): Uint8Array {
  const firstEnd = 20;
  return concat(GREY_POINT.subarray(0, firstEnd), ...segments, GREY_POINT.subarray(firstEnd), bytesOf(behind));
}

/** A chunk of a PNG with its checksum. */
export function chunk(name: string, content: Uint8Array | string): Uint8Array {
  const body = typeof content === 'string' ? bytesOf(content) : content;
  const named = concat(bytesOf(name), body);
  const numbers = new DataView(new ArrayBuffer(8));
  numbers.setUint32(0, body.byteLength);
  numbers.setUint32(4, crc32(named));
  return concat(new Uint8Array(numbers.buffer, 0, 4), named, new Uint8Array(numbers.buffer, 4, 4));
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** One point wide and high, eight bits, grey. */
const HEADER = Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0);

/** A grey point, with more chunks before and behind its lines and more bytes behind its end. */
export function png(before: readonly Uint8Array[] = [], after: readonly Uint8Array[] = [], behind = ''): Uint8Array {
  const lines = chunk('IDAT', deflateSync(Uint8Array.of(0, 128)));
  return concat(SIGNATURE, chunk('IHDR', HEADER), ...before, lines, ...after, chunk('IEND', ''), bytesOf(behind));
}

const WEBP_POINT = Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=', 'base64');

function riffChunk(name: string, content: Uint8Array | string): Uint8Array {
  const body = typeof content === 'string' ? bytesOf(content) : content;
  const length = new DataView(new ArrayBuffer(4));
  length.setUint32(0, body.byteLength, true);
  const padding = new Uint8Array(body.byteLength % 2);
  return concat(bytesOf(name), new Uint8Array(length.buffer), body, padding);
}

/** A point in WebP; with Exif, XMP and something unknown where secrets are given. */
export function webp(secret?: string, behind = ''): Uint8Array {
  if (secret === undefined) return concat(WEBP_POINT, bytesOf(behind));
  const flags = Uint8Array.of(0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  const content = concat(
    riffChunk('VP8X', flags),
    WEBP_POINT.subarray(12),
    riffChunk('EXIF', `${secret}!`),
    riffChunk('XMP ', secret),
    riffChunk('odd ', `${secret}?`),
  );
  return concat(bytesOf('RIFF'), riffChunk('', concat(bytesOf('WEBP'), content)), bytesOf(behind));
}
