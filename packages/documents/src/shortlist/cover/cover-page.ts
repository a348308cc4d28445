import { type Block, drawBlocks, heightOf } from '../../paper/block.ts';
import { SHEET } from '../../paper/sheet.ts';
import type { Context } from '../context.ts';
import { drawFooter } from '../footer.ts';
import { COVER_DENSITIES, type CoverDensity } from './density.ts';
import { howToAnswer } from './how-to-answer.ts';
import { coverMasthead } from './masthead.ts';
import { needBox } from './need-box.ts';
import { startupTable } from './startup-table.ts';

const ROOM = SHEET.bottom - SHEET.top;
/** What is left over goes between the parts, up to so many points. */
const WIDEST_GAP = 34;

/** The first page: the need, the startups in a table, and how to answer. */
export function drawCoverPage(context: Context): void {
  const section = context.paper.turnPage();
  const { blocks, gap } = layOut(context);
  drawBlocks(blocks, section, SHEET.top, gap);
  drawFooter(context, 1);
  section.end();
}

function layOut(context: Context): { readonly blocks: readonly Block[]; readonly gap: number } {
  let height = 0;
  for (const density of COVER_DENSITIES) {
    const blocks = setAt(context, density);
    height = heightOf(blocks, density.gap);
    if (height <= ROOM) return { blocks, gap: spreadGap(density.gap, (ROOM - height) / (blocks.length - 1)) };
  }
  throw new Error(`The cover is ${height} points high where there are ${ROOM}.`);
}

function spreadGap(gap: number, spare: number): number {
  return Math.max(gap, Math.min(WIDEST_GAP, gap + spare));
}

function setAt(context: Context, density: CoverDensity): readonly Block[] {
  const { gap } = density;
  const masthead = coverMasthead(context);
  const table = startupTable(context, density);
  const answer = howToAnswer(context);
  const free = ROOM - heightOf([masthead, table, answer], gap) - gap;
  return [masthead, needBox(context, density, free), table, answer];
}
