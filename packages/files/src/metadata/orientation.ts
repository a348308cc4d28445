import { ascii, viewOf } from './bytes.ts';

const ORIENTATION = 0x0112;
/** As it was taken. */
const UPRIGHT = 1;

/** How a camera was held, 1 to 8, by the segment of a JPEG that holds Exif data; 1 where it can't be read. */
export function orientationOf(exif: Uint8Array): number {
  const tiff = exif.subarray(6);
  if (tiff.byteLength < 14) return UPRIGHT;
  const order = ascii(tiff, 0, 2);
  if (order !== 'II' && order !== 'MM') return UPRIGHT;
  const small = order === 'II';
  const view = viewOf(tiff);
  const directory = view.getUint32(4, small);
  if (directory + 2 > tiff.byteLength) return UPRIGHT;
  const count = view.getUint16(directory, small);
  for (let entry = directory + 2; entry < directory + 2 + count * 12 && entry + 12 <= tiff.byteLength; entry += 12) {
    if (view.getUint16(entry, small) !== ORIENTATION) continue;
    const value = view.getUint16(entry + 8, small);
    return value >= 1 && value <= 8 ? value : UPRIGHT;
  }
  return UPRIGHT;
}

/** A segment that says how to turn a picture and nothing else; none where it needs no turning. */
export function orientationSegment(orientation: number): Uint8Array[] {
  if (orientation === UPRIGHT) return [];
  const head = [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0];
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return [Uint8Array.from([...head, ...tiff, ...entry, 0, 0, 0, 0])];
}
