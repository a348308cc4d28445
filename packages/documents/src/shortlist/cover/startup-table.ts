import { drawScoreBar } from '../../paper/bar.ts';
import { type Block, drawBlocks, heightOf } from '../../paper/block.ts';
import { PALETTE } from '../../paper/palette.ts';
import type { Tag } from '../../paper/paper.ts';
import { SHEET } from '../../paper/sheet.ts';
import { drawText, setText } from '../../paper/text-box.ts';
import { heading, plain, strong } from '../../paper/text-style.ts';
import type { Context } from '../context.ts';
import { sectionHead } from '../section.ts';
import type { ShortlistStartup } from '../shortlist-document.ts';
import type { CoverDensity } from './density.ts';

/** Left ends and widths of the columns. */
const COLUMNS = {
  rank: { x: SHEET.left, width: 24 },
  startup: { x: SHEET.left + 26, width: 138 },
  score: { x: SHEET.left + 176, width: 88 },
  summary: { x: SHEET.left + 280, width: SHEET.inner - 280 },
} as const;
const NUMBER_WIDTH = 30;
const BAR_HEIGHT = 7;
const HEAD = plain(8.5, PALETTE.dimmed);
const KEYS = ['rank', 'startup', 'score', 'summary'] as const;

/** The startups, one a row: name, place, score, and the sentence to be read aloud. */
export function startupTable(context: Context, density: CoverDensity): Block {
  const { paper, words, document } = context;
  const place = { x: SHEET.left, width: SHEET.inner };
  const title = sectionHead(context, words.proposed(document.startups.length), { level: 'H2', ...place, size: 13 });
  const head = tableHead(context);
  const rows = document.startups.map((startup, i) => tableRow(context, density, startup, i + 1));
  return {
    height: title.height + head.height + heightOf(rows, 0),
    draw: (parent, y) => {
      title.draw(parent, y);
      const table = paper.open(parent, 'Table');
      head.draw(paper.open(table, 'TR'), y + title.height);
      drawBlocks(rows, table, y + title.height + head.height, 0);
    },
  };
}

function tableHead({ paper, words }: Context): Block {
  return {
    height: HEAD.leading + 4,
    draw: (row, y) => {
      for (const key of KEYS) {
        const { x, width } = COLUMNS[key];
        const box = setText(paper, words.columns[key], HEAD, width, 1);
        paper.write(row, 'TH', () => drawText(paper, box, x, y), { scope: 'Column' });
      }
    },
  };
}

function tableRow(context: Context, density: CoverDensity, startup: ShortlistStartup, rank: number): Block {
  const { paper } = context;
  const { rowPadding, small } = density;
  const name = setText(paper, startup.organisation, strong(10), COLUMNS.startup.width, density.nameLines);
  const place = setText(paper, startup.place ?? '', plain(8.5, PALETTE.dimmed), COLUMNS.startup.width, 1);
  const summary = setText(paper, startup.summary, plain(small), COLUMNS.summary.width, density.summaryLines);
  const height = Math.max(name.height + place.height, summary.height) + 2 * rowPadding;
  const cells = (row: Tag, y: number): void => {
    const style = plain(10, PALETTE.dimmed);
    paper.write(row, 'TD', () => paper.line(String(rank), COLUMNS.rank.x, y, style));
    const withSpace = name.lines.map((line) => `${line.trimEnd()} `);
    const named = (): void => {
      drawText(paper, { ...name, lines: withSpace }, COLUMNS.startup.x, y);
      drawText(paper, place, COLUMNS.startup.x, y + name.height);
    };
    paper.write(row, 'TH', named, { scope: 'Row' });
    drawScore(context, row, startup.score, y);
    paper.write(row, 'TD', () => drawText(paper, summary, COLUMNS.summary.x, y));
  };
  return {
    height,
    draw: (table, y) => {
      paper.decorate(() =>
        paper.pen.moveTo(SHEET.left, y).lineTo(SHEET.right, y).lineWidth(0.6).stroke(PALETTE.hairline),
      );
      cells(paper.open(table, 'TR'), y + rowPadding);
    },
  };
}

function drawScore({ paper }: Context, row: Tag, score: number, y: number): void {
  const style = heading(12);
  const { x, width } = COLUMNS.score;
  paper.write(row, 'TD', () => paper.line(String(Math.round(score)), x, y - 1, style));
  const bar = { x: x + NUMBER_WIDTH, y: y + 3, width: width - NUMBER_WIDTH, height: BAR_HEIGHT };
  drawScoreBar(paper, { ...bar, share: score / 100 });
}
