import { drawScoreBar } from '../../paper/bar.ts';
import type { Block } from '../../paper/block.ts';
import { PALETTE } from '../../paper/palette.ts';
import { SHEET } from '../../paper/sheet.ts';
import { setText, writeText } from '../../paper/text-box.ts';
import { heading, plain, strong } from '../../paper/text-style.ts';
import type { Context } from '../context.ts';
import type { ShortlistStartup } from '../shortlist-document.ts';
import type { Density } from './density.ts';

const SCORE_WIDTH = 112;
const TITLE_WIDTH = SHEET.inner - SCORE_WIDTH - 28;
const NUMBER = heading(28);
const BAR = { width: SCORE_WIDTH, height: 8 };

/** Which startup it is: its name, what it calls itself, its score. */
export function startupHeader(context: Context, startup: ShortlistStartup, rank: number, density: Density): Block {
  const { paper, words, document } = context;
  const count = document.startups.length;
  const eyebrow = setText(paper, words.startupOf(rank, count), plain(9, PALETTE.dimmed), TITLE_WIDTH, 1);
  const short = setText(paper, startup.organisation, heading(20), TITLE_WIDTH, density.nameLines);
  const name =
    short.lines.length <= 1 ? short : setText(paper, startup.organisation, heading(16), TITLE_WIDTH, density.nameLines);
  const title = setText(paper, startup.title, plain(11), TITLE_WIDTH, 2);
  const number = setText(paper, String(Math.round(startup.score)), NUMBER, SCORE_WIDTH, 1);
  const outOf = setText(paper, words.outOf, plain(10, PALETTE.dimmed), SCORE_WIDTH, 1);
  const scoreHeight = eyebrow.height + NUMBER.leading + 4 + BAR.height;
  return {
    height: Math.max(eyebrow.height + name.height + title.height, scoreHeight),
    draw: (parent, top) => {
      writeText(paper, parent, 'P', eyebrow, SHEET.left, top);
      const y = top + eyebrow.height;
      writeText(paper, parent, 'H2', name, SHEET.left, y);
      writeText(paper, parent, 'P', title, SHEET.left, y + name.height);
      const x = SHEET.right - SCORE_WIDTH;
      const label = setText(paper, words.columns.score, strong(9, PALETTE.dimmed), SCORE_WIDTH, 1);
      writeText(paper, parent, 'P', label, x, top);
      paper.write(parent, 'P', () => {
        const digits = number.lines.join('');
        paper.line(`${digits} `, x, y, NUMBER);
        paper.line(outOf.lines.join(''), x + paper.measure(digits, NUMBER) + 6, y + 15, outOf.style);
      });
      drawScoreBar(paper, { x, y: y + NUMBER.leading + 4, ...BAR, share: startup.score / 100 });
    },
  };
}
