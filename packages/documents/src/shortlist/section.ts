import type { Block } from '../paper/block.ts';
import { NOTHING } from '../paper/block.ts';
import type { Tag } from '../paper/paper.ts';
import { setText, type TextBox, writeText } from '../paper/text-box.ts';
import { heading } from '../paper/text-style.ts';
import type { Context } from './context.ts';

const BELOW = 3;

/** The head of a section, `level` H2 or H3, with its space below. */
export function sectionHead(
  { paper }: Context,
  text: string,
  {
    level,
    x,
    width,
    size = 11,
  }: { readonly level: string; readonly x: number; readonly width: number; readonly size?: number },
): Block {
  const box = setText(paper, text, heading(size), width, 1);
  return { height: box.height + BELOW, draw: (parent, y) => writeText(paper, parent, level, box, x, y) };
}

/** A paragraph with a head; nothing when there is no text. */
export function paragraph(
  context: Context,
  head: Block,
  box: TextBox,
  { x, type = 'P' }: { readonly x: number; readonly type?: string },
): Block {
  if (box.height === 0) return NOTHING;
  const draw = (parent: Tag, y: number): void => {
    head.draw(parent, y);
    writeText(context.paper, parent, type, box, x, y + head.height);
  };
  return { height: head.height + box.height, draw };
}
