import { type Block, heightOf, NOTHING } from '../../paper/block.ts';
import { PALETTE } from '../../paper/palette.ts';
import { SHEET } from '../../paper/sheet.ts';
import { drawText, setText, writeText } from '../../paper/text-box.ts';
import { heading, plain, strong } from '../../paper/text-style.ts';
import type { Context } from '../context.ts';
import type { CoverDensity } from './density.ts';

const PADDING = 16;
const WIDTH = SHEET.inner - 2 * PADDING;
const X = SHEET.left + PADDING;
const COLUMNS = 2;
const GUTTER = 20;
const LABEL_WIDTH = 84;
const INSIDE = 8;
const ROW_GAP = 3;

/** The need in a frame, in at most `room` points where its texts allow. */
export function needBox(context: Context, density: CoverDensity, room: number): Block {
  const { paper, words, document } = context;
  const { need } = document;
  const eyebrow = setText(paper, words.need, heading(11), WIDTH, 1);
  const title = setText(paper, need.title, heading(15, PALETTE.ink), WIDTH, density.titleLines);
  const facts = factTable(context, density);
  const style = plain(density.body);
  const { least, most } = density.descriptionLines;
  const taken = 2 * PADDING + eyebrow.height + title.height + facts.height + 3 * INSIDE;
  const lines = Math.min(most, Math.max(least, Math.floor((room - taken) / style.leading)));
  const description = setText(paper, need.description, style, WIDTH, lines);
  const head: Block = {
    height: eyebrow.height + 2 + title.height,
    draw: (parent, y) => {
      writeText(paper, parent, 'H2', eyebrow, X, y);
      writeText(paper, parent, 'P', title, X, y + eyebrow.height + 2);
    },
  };
  const text: Block = {
    height: description.height,
    draw: (parent, y) => writeText(paper, parent, 'P', description, X, y),
  };
  const parts = [head, text, facts].filter(({ height }) => height > 0);
  const height = heightOf(parts, INSIDE) + 2 * PADDING;
  return {
    height,
    draw: (parent, y) => {
      paper.decorate(() => {
        paper.pen.roundedRect(SHEET.left, y, SHEET.inner, height, 6).fill(PALETTE.linen);
        paper.pen.roundedRect(SHEET.left, y, SHEET.inner, height, 6).lineWidth(0.8).stroke(PALETTE.hairline);
      });
      let at = y + PADDING;
      for (const part of parts) {
        part.draw(parent, at);
        at += part.height + INSIDE;
      }
    },
  };
}

/** Labels and values in two columns, read row by row. */
function factTable({ paper, document }: Context, density: CoverDensity): Block {
  const { facts } = document.need;
  if (facts.length === 0) return NOTHING;
  const column = (WIDTH - (COLUMNS - 1) * GUTTER) / COLUMNS;
  const cells = facts.map(({ label, text }) => ({
    label: setText(paper, label, plain(density.small, PALETTE.dimmed), LABEL_WIDTH - 6, density.factLines),
    text: setText(paper, text, strong(density.small), column - LABEL_WIDTH, density.factLines),
  }));
  const heights = Array.from({ length: Math.ceil(cells.length / COLUMNS) }, (_, row) =>
    Math.max(
      ...cells.slice(row * COLUMNS, (row + 1) * COLUMNS).map(({ label, text }) => Math.max(label.height, text.height)),
    ),
  );
  const top = (row: number): number => heights.slice(0, row).reduce((sum, height) => sum + height + ROW_GAP, 0);
  return {
    height: top(heights.length) - ROW_GAP,
    draw: (parent, y) => {
      const list = paper.open(parent, 'L');
      cells.forEach(({ label, text }, i) => {
        const x = X + (i % COLUMNS) * (column + GUTTER);
        const at = y + top(Math.floor(i / COLUMNS));
        const entry = paper.open(list, 'LI');
        const spaced = label.lines.map((line) => `${line.trimEnd()} `);
        paper.write(entry, 'Lbl', () => drawText(paper, { ...label, lines: spaced }, x, at));
        paper.write(entry, 'LBody', () => drawText(paper, text, x + LABEL_WIDTH, at));
      });
    },
  };
}
