import { type Block, drawBlocks, heightOf, NOTHING } from '../../paper/block.ts';
import { PALETTE } from '../../paper/palette.ts';
import { SHEET } from '../../paper/sheet.ts';
import { drawText, setText, writeText } from '../../paper/text-box.ts';
import { plain } from '../../paper/text-style.ts';
import type { Context } from '../context.ts';
import { paragraph, sectionHead } from '../section.ts';
import type { ShortlistStartup } from '../shortlist-document.ts';
import type { Density } from './density.ts';

const GUTTER = 27;
const HALF = (SHEET.inner - GUTTER) / 2;
const BULLET = 10;
const NOTE_INDENT = 12;

interface Place {
  readonly x: number;
  readonly width: number;
}

/** What is still to be asked, and beside it the facilitator's note; either alone has the whole width. */
export function startupQuestions(context: Context, startup: ShortlistStartup, density: Density): Block {
  const both = startup.missing.length > 0 && (startup.note ?? '').trim() !== '';
  const width = both ? HALF : SHEET.inner;
  const blocks = [
    missing(context, startup, density, { x: SHEET.left, width }),
    note(context, startup, density, { x: both ? SHEET.left + HALF + GUTTER : SHEET.left, width }),
  ];
  return {
    height: Math.max(...blocks.map(({ height }) => height)),
    draw: (parent, y) => {
      for (const block of blocks) if (block.height > 0) block.draw(parent, y);
    },
  };
}

function missing(context: Context, startup: ShortlistStartup, density: Density, { x, width }: Place): Block {
  if (startup.missing.length === 0) return NOTHING;
  const { paper, words, document } = context;
  const head = sectionHead(context, words.missing, { level: 'H3', x, width });
  const style = plain(density.small);
  const items = startup.missing.slice(0, density.missing).map((text): Block => {
    const box = setText(paper, text, style, width - BULLET, density.missingLines);
    const draw: Block['draw'] = (list, y) => {
      const entry = paper.open(list, 'LI');
      paper.write(entry, 'Lbl', () => paper.line('• ', x, y, style));
      paper.write(entry, 'LBody', () => drawText(paper, box, x + BULLET, y));
    };
    return { height: box.height, draw };
  });
  const hidden = startup.missing.length - items.length;
  const closing = hidden > 0 ? words.more(hidden, document.pageUrl !== null) : '';
  const tail = setText(paper, closing, plain(density.small, PALETTE.dimmed), width, 1);
  const list = heightOf(items, 1);
  return {
    height: head.height + list + tail.height,
    draw: (parent, y) => {
      head.draw(parent, y);
      drawBlocks(items, paper.open(parent, 'L'), y + head.height, 1);
      writeText(paper, parent, 'P', tail, x, y + head.height + list);
    },
  };
}

/** The facilitator's own words, with a line at their left as a quotation has. */
function note(context: Context, startup: ShortlistStartup, density: Density, { x, width }: Place): Block {
  const { paper, words } = context;
  const inside = x + NOTE_INDENT;
  const text = setText(paper, startup.note ?? '', plain(density.small), width - NOTE_INDENT, density.noteLines);
  const head = sectionHead(context, words.note, { level: 'H3', x: inside, width: width - NOTE_INDENT });
  const block = paragraph(context, head, text, { x: inside, type: 'BlockQuote' });
  return {
    height: block.height,
    draw: (parent, y) => {
      paper.decorate(() => paper.pen.rect(x, y + 2, 2, block.height - 4).fill(PALETTE.brand));
      block.draw(parent, y);
    },
  };
}
