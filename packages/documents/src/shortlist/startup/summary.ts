import { type Block, NOTHING } from '../../paper/block.ts';
import { PALETTE } from '../../paper/palette.ts';
import { SHEET } from '../../paper/sheet.ts';
import { setText, writeText } from '../../paper/text-box.ts';
import { strong } from '../../paper/text-style.ts';
import type { Context } from '../context.ts';
import type { ShortlistStartup } from '../shortlist-document.ts';
import type { Density } from './density.ts';

const PADDING = { x: 12, y: 8 };

/** The sentence to be read aloud, set apart. */
export function startupSummary({ paper }: Context, startup: ShortlistStartup, density: Density): Block {
  const style = strong(density.body, PALETTE.brand);
  const box = setText(paper, startup.summary, style, SHEET.inner - 2 * PADDING.x, density.summaryLines);
  if (box.height === 0) return NOTHING;
  const height = box.height + 2 * PADDING.y;
  return {
    height,
    draw: (parent, y) => {
      paper.decorate(() => paper.pen.roundedRect(SHEET.left, y, SHEET.inner, height, 4).fill(PALETTE.brandPale));
      writeText(paper, parent, 'P', box, SHEET.left + PADDING.x, y + PADDING.y);
    },
  };
}
