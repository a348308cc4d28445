import { PALETTE } from '../paper/palette.ts';
import { SHEET } from '../paper/sheet.ts';
import { setText } from '../paper/text-box.ts';
import { plain } from '../paper/text-style.ts';
import type { Context } from './context.ts';

const STYLE = plain(8.5, PALETTE.dimmed);
const TOP = SHEET.height - 50;
/** Between what stands left and what stands right. */
const GAP = 16;

/** The foot of a page: our promise, and where one is in which file. */
export function drawFooter({ paper, words, document }: Context, page: number): void {
  const pages = document.startups.length + 1;
  const rows = [
    [words.advice, words.page(page, pages)],
    [`${words.title} · ${words.date(document.date)}`, words.model(document.model)],
  ] as const;
  paper.decorate(() => {
    paper.pen
      .moveTo(SHEET.left, TOP - 6)
      .lineTo(SHEET.right, TOP - 6)
      .lineWidth(0.6)
      .stroke(PALETTE.hairline);
    rows.forEach(([left, right], i) => {
      const y = TOP + i * STYLE.leading;
      const start = setText(paper, left, STYLE, SHEET.inner, 1).lines[0] ?? '';
      const free = SHEET.inner - paper.measure(start, STYLE) - GAP;
      const end = (setText(paper, right, STYLE, free, 1).lines[0] ?? '').trimEnd();
      paper.line(start, SHEET.left, y, STYLE);
      paper.line(end, SHEET.right - paper.measure(end, STYLE), y, STYLE);
    });
  }, 'Pagination');
}
