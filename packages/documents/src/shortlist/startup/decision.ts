import { writeLink } from '../../paper/link.ts';
import { PALETTE } from '../../paper/palette.ts';
import type { Tag } from '../../paper/paper.ts';
import { drawQr, encodeAddress } from '../../paper/qr-code.ts';
import { SHEET } from '../../paper/sheet.ts';
import { setText, writeText } from '../../paper/text-box.ts';
import { heading, plain, strong } from '../../paper/text-style.ts';
import type { Context } from '../context.ts';
import type { ShortlistStartup } from '../shortlist-document.ts';

/** The least height of the place to write, in points. */
export const LEAST_DECISION_HEIGHT = 104;
const MOST_MORE_LINES = 4;

const PADDING = 12;
const TICK = 11;
/** Between lines to write on by hand. */
const RULED = 22;
const ONLINE_WIDTH = 96;
const QR_SIZE = 60;
const CHOICE = strong(11);
const LABEL = plain(8.5, PALETTE.dimmed);

/** The height of the place to write where there are `free` points: with as many lines as it takes. */
export function decisionHeight(free: number): number {
  const more = Math.floor((free - LEAST_DECISION_HEIGHT) / RULED);
  return LEAST_DECISION_HEIGHT + Math.max(0, Math.min(MOST_MORE_LINES, more)) * RULED;
}

/** A place to write go, no-go or a question by hand, and the way to do so online. */
export function drawDecision(
  context: Context,
  startup: ShortlistStartup,
  parent: Tag,
  y: number,
  height: number,
): void {
  const { paper, words } = context;
  paper.decorate(() => {
    paper.pen.roundedRect(SHEET.left, y, SHEET.inner, height, 6).fill(PALETTE.linen);
    paper.pen.roundedRect(SHEET.left, y, SHEET.inner, height, 6).lineWidth(0.8).stroke(PALETTE.axis);
  });
  const x = SHEET.left + PADDING;
  const width = SHEET.inner - 2 * PADDING - (startup.markUrl === null ? 0 : ONLINE_WIDTH + PADDING);
  const head = setText(paper, words.decision.title, heading(11, PALETTE.urgent), width, 1);
  writeText(paper, parent, 'H3', head, x, y + PADDING);
  const row = y + PADDING + head.height + 7;
  const after = drawChoices(context, parent, x, row);
  drawLine(context, parent, words.decision.by, { x: after + 8, y: row, right: x + width });
  drawRemark(context, parent, { x, y: row + 20, right: x + width, bottom: y + height - PADDING });
  if (startup.markUrl !== null) {
    drawOnline(context, parent, startup.markUrl, { x: SHEET.right - PADDING - ONLINE_WIDTH, y: y + PADDING });
  }
}

/** Boxes to tick; returns where the last word ends. */
function drawChoices({ paper, words }: Context, parent: Tag, left: number, y: number): number {
  const { go, noGo, question } = words.decision;
  let x = left;
  for (const word of [go, noGo, question]) {
    const at = x;
    paper.decorate(() =>
      paper.pen
        .rect(at, y + 2, TICK, TICK)
        .lineWidth(1)
        .stroke(PALETTE.ink),
    );
    paper.write(parent, 'P', () => paper.line(word, at + TICK + 6, y, CHOICE));
    x += TICK + 6 + paper.measure(word, CHOICE) + 20;
  }
  return x;
}

function drawLine(
  { paper }: Context,
  parent: Tag,
  label: string,
  { x, y, right }: { readonly x: number; readonly y: number; readonly right: number },
): void {
  paper.write(parent, 'P', () => paper.line(label, x, y + 3, LABEL));
  const from = x + paper.measure(label, LABEL) + 6;
  paper.decorate(() =>
    paper.pen
      .moveTo(from, y + 14)
      .lineTo(right, y + 14)
      .lineWidth(0.6)
      .stroke(PALETTE.axis),
  );
}

function drawRemark(
  { paper, words }: Context,
  parent: Tag,
  { x, y, right, bottom }: { readonly x: number; readonly y: number; readonly right: number; readonly bottom: number },
): void {
  paper.write(parent, 'P', () => paper.line(words.decision.remark, x, y + 2, LABEL));
  const from = x + paper.measure(words.decision.remark, LABEL) + 6;
  paper.decorate(() => {
    for (let at = y + 14; at <= bottom; at += RULED) paper.pen.moveTo(at === y + 14 ? from : x, at).lineTo(right, at);
    paper.pen.lineWidth(0.6).stroke(PALETTE.axis);
  });
}

function drawOnline(
  { paper, words }: Context,
  parent: Tag,
  address: string,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const modules = encodeAddress(address);
  if (modules !== undefined) {
    const centred = x + (ONLINE_WIDTH - QR_SIZE) / 2;
    drawQr(paper, parent, modules, { x: centred, y, size: QR_SIZE, alt: words.answer.qr });
  }
  const text = setText(paper, words.decision.online, strong(8.5, PALETTE.brand), ONLINE_WIDTH, 1);
  const indent = (ONLINE_WIDTH - paper.measure(text.lines.join('').trimEnd(), text.style)) / 2;
  writeLink(paper, parent, text, { x: x + indent, y: modules === undefined ? y : y + QR_SIZE + 5, address });
}
