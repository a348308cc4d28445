import { type Block, drawBlocks, heightOf } from '../../paper/block.ts';
import { SHEET } from '../../paper/sheet.ts';
import { setText } from '../../paper/text-box.ts';
import { plain } from '../../paper/text-style.ts';
import type { Context } from '../context.ts';
import { drawFooter } from '../footer.ts';
import { paragraph, sectionHead } from '../section.ts';
import type { ShortlistStartup } from '../shortlist-document.ts';
import { decisionHeight, drawDecision, LEAST_DECISION_HEIGHT } from './decision.ts';
import { DENSITIES, type Density } from './density.ts';
import { startupFacts } from './facts.ts';
import { startupGates } from './gates.ts';
import { startupHeader } from './header.ts';
import { startupQuestions } from './questions.ts';
import { startupReasons } from './reasons.ts';
import { startupSummary } from './summary.ts';

interface Layout {
  readonly blocks: readonly Block[];
  readonly gap: number;
  readonly height: number;
}

/** One startup on one page, whatever the length of what is said about it. `rank` counts from 1. */
export function drawStartupPage(context: Context, startup: ShortlistStartup, rank: number): void {
  const section = context.paper.turnPage();
  const { blocks, gap, height } = layOut(context, startup, rank);
  drawBlocks(blocks, section, SHEET.top, gap);
  const decision = decisionHeight(SHEET.bottom - SHEET.top - height - gap);
  drawDecision(context, startup, section, SHEET.bottom - decision, decision);
  drawFooter(context, rank + 1);
  section.end();
}

/** The roomiest setting in which everything finds its place; the description then takes what is left. */
function layOut(context: Context, startup: ShortlistStartup, rank: number): Layout {
  const room = SHEET.bottom - SHEET.top - LEAST_DECISION_HEIGHT;
  let layout: Layout | undefined;
  for (const density of DENSITIES) {
    layout = setAt(context, startup, rank, density, room - density.gap);
    if (layout.height <= room - density.gap) return layout;
  }
  throw new Error(`The page of startup ${rank} is ${layout?.height} points high where there are ${room}.`);
}

function setAt(context: Context, startup: ShortlistStartup, rank: number, density: Density, room: number): Layout {
  const { gap } = density;
  const above = [
    startupHeader(context, startup, rank, density),
    startupFacts(context, startup, density),
    startupSummary(context, startup, density),
  ];
  const below = [
    startupReasons(context, startup, density),
    startupGates(context, startup, density),
    startupQuestions(context, startup, density),
  ];
  const free = room - heightOf([...above, ...below], gap) - gap;
  const blocks = [...above, description(context, startup, density, free), ...below];
  return { blocks, gap, height: heightOf(blocks, gap) };
}

function description(context: Context, startup: ShortlistStartup, density: Density, room: number): Block {
  const place = { x: SHEET.left, width: SHEET.inner };
  const head = sectionHead(context, context.words.description, { level: 'H3', ...place });
  const style = plain(density.body);
  const lines = Math.max(density.descriptionLines, Math.floor((room - head.height) / style.leading));
  return paragraph(context, head, setText(context.paper, startup.description, style, SHEET.inner, lines), place);
}
