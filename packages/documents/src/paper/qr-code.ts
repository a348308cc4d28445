import encodeQR from 'qr';
import type { Paper, Tag } from './paper.ts';

/** More letters make modules too small for a phone at the size that a page has room for. */
const LONGEST_CODED = 300;

/** The modules of an address, dark ones true; undefined when it is too long to be read from paper. */
export function encodeAddress(address: string): readonly (readonly boolean[])[] | undefined {
  const { href } = new URL(address);
  if (href.length > LONGEST_CODED) return undefined;
  // The library's narrowest border is one module; the page's own white is the quiet zone.
  return encodeQR(href, 'raw', { ecc: 'low', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
}

/** Draws modules in a square of `size` points, its top left corner at x, y; `alt` says what it is. */
export function drawQr(
  paper: Paper,
  parent: Tag,
  modules: readonly (readonly boolean[])[],
  { x, y, size, alt }: { readonly x: number; readonly y: number; readonly size: number; readonly alt: string },
): void {
  const step = size / modules.length;
  const draw = (): void => {
    const { pen } = paper;
    modules.forEach((row, line) => {
      for (const { from, length } of runs(row)) pen.rect(x + from * step, y + line * step, length * step, step);
    });
    pen.fill('#000000');
  };
  paper.write(parent, 'Figure', draw, { alt, bbox: [x, y, x + size, y + size] });
}

/** Neighbouring dark modules as one: no hairline between them, and a smaller file. */
function runs(row: readonly boolean[]): readonly { readonly from: number; readonly length: number }[] {
  return row.flatMap((dark, from) => {
    if (!dark || row[from - 1]) return [];
    const end = row.indexOf(false, from);
    return [{ from, length: (end < 0 ? row.length : end) - from }];
  });
}
