import { drawBarAgainst, drawBarFor } from '../../paper/bar.ts';
import { type Block, drawBlocks, heightOf } from '../../paper/block.ts';
import { PALETTE } from '../../paper/palette.ts';
import type { Tag } from '../../paper/paper.ts';
import { SHEET } from '../../paper/sheet.ts';
import { drawText, setText, writeText } from '../../paper/text-box.ts';
import { plain, strong } from '../../paper/text-style.ts';
import type { Context } from '../context.ts';
import { sectionHead } from '../section.ts';
import type { ShortlistReason, ShortlistStartup } from '../shortlist-document.ts';
import type { Density } from './density.ts';

const GUTTER = 27;
const WIDTH = (SHEET.inner - GUTTER) / 2;
const BAR = { width: 84, height: 7 };
const GAP = 6;

interface Side {
  readonly head: string;
  readonly reasons: readonly ShortlistReason[];
  /** Said when there is no reason. */
  readonly none: string;
  readonly sign: string;
  readonly colour: string;
  readonly drawBar: typeof drawBarFor;
  readonly x: number;
}

/** What speaks for the startup and, beside it, what speaks against. */
export function startupReasons(context: Context, startup: ShortlistStartup, density: Density): Block {
  const { words } = context;
  const columns = [
    column(context, density, {
      head: words.for,
      reasons: startup.for,
      none: words.noneFor,
      sign: '+',
      colour: PALETTE.for,
      drawBar: drawBarFor,
      x: SHEET.left,
    }),
    column(context, density, {
      head: words.against,
      reasons: startup.against,
      none: words.noneAgainst,
      sign: '−',
      colour: PALETTE.againstText,
      drawBar: drawBarAgainst,
      x: SHEET.left + WIDTH + GUTTER,
    }),
  ];
  return {
    height: Math.max(...columns.map(({ height }) => height)),
    draw: (parent, y) => {
      for (const { draw } of columns) draw(parent, y);
    },
  };
}

function column(context: Context, density: Density, side: Side): Block {
  const { paper, words, document } = context;
  const head = sectionHead(context, side.head, { level: 'H3', x: side.x, width: WIDTH });
  const shown = side.reasons.slice(0, density.reasons);
  const hidden = side.reasons.length - shown.length;
  const closing =
    side.reasons.length === 0 ? side.none : hidden > 0 ? words.more(hidden, document.pageUrl !== null) : '';
  const tail = setText(paper, closing, plain(density.small, PALETTE.dimmed), WIDTH, 2);
  const items = shown.map((reason) => item(context, density, side, reason));
  const list = heightOf(items, GAP);
  const gap = items.length > 0 && tail.height > 0 ? GAP : 0;
  return {
    height: head.height + list + gap + tail.height,
    draw: (parent: Tag, top) => {
      head.draw(parent, top);
      const y = top + head.height;
      if (items.length > 0) drawBlocks(items, paper.open(parent, 'L'), y, GAP);
      writeText(paper, parent, 'P', tail, side.x, y + list + gap);
    },
  };
}

function item(context: Context, density: Density, side: Side, reason: ShortlistReason): Block {
  const { paper, largest } = context;
  const labelStyle = strong(density.small, side.colour);
  const label = setText(paper, `${side.sign} ${reason.label}`, labelStyle, WIDTH - BAR.width - 10, 1);
  const text = setText(paper, reason.text, plain(density.small), WIDTH, density.reasonLines);
  const share = largest === 0 ? 0 : Math.abs(reason.contribution) / largest;
  return {
    height: label.height + text.height,
    draw: (list, y) => {
      paper.write(paper.open(list, 'LI'), 'LBody', () => {
        drawText(paper, { ...label, lines: label.lines.map((line) => `${line.trimEnd()} `) }, side.x, y);
        drawText(paper, text, side.x, y + label.height);
      });
      const middle = y + (label.height - BAR.height) / 2;
      side.drawBar(paper, { x: side.x + WIDTH - BAR.width, y: middle, ...BAR, share });
    },
  };
}
