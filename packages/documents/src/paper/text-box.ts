import { fitText } from './fit-text.ts';
import type { Paper, Tag } from './paper.ts';
import type { TextStyle } from './text-style.ts';

/** A text set in lines. */
export interface TextBox {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  /** Points; 0 without text. */
  readonly height: number;
}

/** No line of a page holds more letters: what is beyond the lines there are need not be looked at. */
const LONGEST_LINE = 300;

/** Sets a text in at most `most` lines of `width` points; what is too long is shortened. */
export function setText(paper: Paper, text: string, style: TextStyle, width: number, most: number): TextBox {
  const measure = (part: string): number =>
    part.length > LONGEST_LINE ? Number.POSITIVE_INFINITY : paper.measure(part, style);
  const farthest = (most + 1) * LONGEST_LINE;
  const near = text.length > farthest ? `${text.slice(0, farthest)}…` : text;
  const lines = fitText(paper.printable(near), { width, lines: most, measure, language: paper.language });
  return { lines, style, height: lines.length * style.leading };
}

/** Writes a text that was set, inside a tag that is open. */
export function drawText(paper: Paper, { lines, style }: TextBox, x: number, y: number): void {
  lines.forEach((line, i) => {
    paper.line(line, x, y + i * style.leading, style);
  });
}

/** Writes a text that was set as a tag of its own; nothing when it is empty. */
export function writeText(paper: Paper, parent: Tag, type: string, box: TextBox, x: number, y: number): void {
  if (box.lines.length > 0) paper.write(parent, type, () => drawText(paper, box, x, y));
}
