import type { Block } from '../../paper/block.ts';
import { PALETTE } from '../../paper/palette.ts';
import { SHEET } from '../../paper/sheet.ts';
import { setText, writeText } from '../../paper/text-box.ts';
import { heading, plain, strong } from '../../paper/text-style.ts';
import type { Context } from '../context.ts';

const MARK = { width: 20, height: 11 };
const LEFT = SHEET.left + MARK.width + 9;
const DATE_WIDTH = 150;
/** Between the network's line and the title. */
const ABOVE_TITLE = 34;

/** Who made the file, when, what it is and for whom. */
export function coverMasthead(context: Context): Block {
  const { paper, words, document } = context;
  const { network, need } = document;
  const dated = SHEET.inner - DATE_WIDTH - (LEFT - SHEET.left);
  const name = setText(paper, network.name, strong(11, PALETTE.brand), dated, 1);
  const operator = setText(paper, network.operator, plain(9, PALETTE.dimmed), dated, 1);
  const date = setText(paper, words.date(document.date), plain(9.5, PALETTE.dimmed), DATE_WIDTH, 1);
  const title = setText(paper, words.title, heading(28), SHEET.inner, 1);
  const owner = need.owner.trim() === '' ? '' : words.preparedFor(need.owner);
  const prepared = setText(paper, owner, plain(13), SHEET.inner, 2);
  const titleAt = name.height + operator.height + ABOVE_TITLE;
  return {
    height: titleAt + title.height + prepared.height,
    draw: (parent, y) => {
      drawMark(context, SHEET.left, y + 2);
      writeText(paper, parent, 'P', name, LEFT, y);
      writeText(paper, parent, 'P', operator, LEFT, y + name.height);
      const width = paper.measure(date.lines.join('').trimEnd(), date.style);
      writeText(paper, parent, 'P', date, SHEET.right - width, y + 1);
      writeText(paper, parent, 'H1', title, SHEET.left, y + titleAt);
      writeText(paper, parent, 'P', prepared, SHEET.left, y + titleAt + title.height);
    },
  };
}

/** The shuttle, as it stands beside the name on screen. */
function drawMark({ paper }: Context, x: number, y: number): void {
  const { pen } = paper;
  const { width, height } = MARK;
  const middle = y + height / 2;
  paper.decorate(() => {
    pen
      .moveTo(x, middle)
      .bezierCurveTo(x + width * 0.23, y - 1, x + width * 0.77, y - 1, x + width, middle)
      .bezierCurveTo(x + width * 0.77, y + height + 1, x + width * 0.23, y + height + 1, x, middle)
      .fill(PALETTE.brand);
    pen
      .moveTo(x + width * 0.32, middle)
      .lineTo(x + width * 0.68, middle)
      .lineWidth(1.6)
      .lineCap('round')
      .stroke('#ffffff');
  });
}
