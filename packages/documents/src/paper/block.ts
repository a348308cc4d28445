import type { Tag } from './paper.ts';

/** A part of a page that knows its height before it is drawn. */
export interface Block {
  /** Points; 0 when there is nothing to say. */
  readonly height: number;
  /** Draws it into `parent`, its top at `y` points. */
  readonly draw: (parent: Tag, y: number) => void;
}

/** Nothing to say. */
export const NOTHING: Block = { height: 0, draw: () => {} };

/** The height of blocks one below the other, those with nothing to say left out. */
export function heightOf(blocks: readonly Block[], gap: number): number {
  const said = blocks.filter(({ height }) => height > 0);
  return said.reduce((sum, { height }) => sum + height, 0) + Math.max(0, said.length - 1) * gap;
}

/** Draws blocks one below the other from `top`. */
export function drawBlocks(blocks: readonly Block[], parent: Tag, top: number, gap: number): void {
  let y = top;
  for (const block of blocks.filter(({ height }) => height > 0)) {
    block.draw(parent, y);
    y += block.height + gap;
  }
}
