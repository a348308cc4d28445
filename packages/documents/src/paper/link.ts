import type { Paper, Tag } from './paper.ts';
import { drawText, type TextBox } from './text-box.ts';

/** Writes a paragraph that opens an address, of http, https or mailto. */
export function writeLink(
  paper: Paper,
  parent: Tag,
  box: TextBox,
  { x, y, address }: { readonly x: number; readonly y: number; readonly address: string },
): void {
  if (box.lines.length === 0) return;
  const width = Math.max(...box.lines.map((line) => paper.measure(line.trimEnd(), box.style)));
  const draw = (tag: Tag): void => {
    drawText(paper, box, x, y);
    // The address as a browser writes it: plain letters only.
    paper.pen.link(x, y, width, box.height, new URL(address).href, { structParent: tag });
  };
  paper.write(paper.open(parent, 'P'), 'Link', draw);
}

/** An address as people read it: without "https://" and a last slash. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//i, '').replace(/\/$/, '');
}
