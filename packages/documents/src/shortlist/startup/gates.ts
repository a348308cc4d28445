import { type Block, drawBlocks, heightOf, NOTHING } from '../../paper/block.ts';
import { PALETTE } from '../../paper/palette.ts';
import { SHEET } from '../../paper/sheet.ts';
import { drawText, setText, writeText } from '../../paper/text-box.ts';
import { plain, strong } from '../../paper/text-style.ts';
import type { Context } from '../context.ts';
import { sectionHead } from '../section.ts';
import type { ShortlistGate, ShortlistStartup } from '../shortlist-document.ts';
import type { Density } from './density.ts';

const STATE_WIDTH = 92;
const LABEL_WIDTH = 104;
const TEXT_X = SHEET.left + STATE_WIDTH + LABEL_WIDTH;
const GAP = 2;

/** Each gate: whether it is passed, in words, and both sides' values. Those that fail come first. */
export function startupGates(context: Context, { gates }: ShortlistStartup, density: Density): Block {
  if (gates.length === 0) return NOTHING;
  const { paper, words, document } = context;
  const head = sectionHead(context, words.gates, { level: 'H3', x: SHEET.left, width: SHEET.inner });
  const sorted = gates.toSorted((a, b) => urgency(a) - urgency(b));
  const rows = sorted.slice(0, density.gates).map((gate) => row(context, density, gate));
  const hidden = gates.length - rows.length;
  const closing = hidden > 0 ? words.more(hidden, document.pageUrl !== null) : '';
  const tail = setText(paper, closing, plain(density.small, PALETTE.dimmed), SHEET.inner, 1);
  const list = heightOf(rows, GAP);
  return {
    height: head.height + list + tail.height,
    draw: (parent, y) => {
      head.draw(parent, y);
      drawBlocks(rows, paper.open(parent, 'L'), y + head.height, GAP);
      writeText(paper, parent, 'P', tail, SHEET.left, y + head.height + list);
    },
  };
}

function urgency({ passed }: ShortlistGate): number {
  return passed === false ? 0 : passed === null ? 1 : 2;
}

function row({ paper, words }: Context, density: Density, gate: ShortlistGate): Block {
  const { small } = density;
  const [mark, word, colour] =
    gate.passed === null
      ? (['?', words.gate.unknown, PALETTE.dimmed] as const)
      : gate.passed
        ? (['✓', words.gate.passed, PALETTE.for] as const)
        : (['✗', words.gate.failed, PALETTE.againstText] as const);
  const state = setText(paper, `${mark}\u00a0${word}`, strong(small, colour), STATE_WIDTH - 8, 1);
  const label = setText(paper, gate.label, strong(small), LABEL_WIDTH - 8, 1);
  const text = setText(paper, gate.text, plain(small), SHEET.right - TEXT_X, density.gateLines);
  return {
    height: Math.max(state.height, text.height),
    draw: (list, y) => {
      paper.write(paper.open(list, 'LI'), 'LBody', () => {
        drawText(paper, { ...state, lines: state.lines.map((line) => `${line} `) }, SHEET.left, y);
        drawText(paper, { ...label, lines: label.lines.map((line) => `${line} `) }, SHEET.left + STATE_WIDTH, y);
        drawText(paper, text, TEXT_X, y);
      });
    },
  };
}
