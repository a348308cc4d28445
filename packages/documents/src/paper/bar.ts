import { PALETTE } from './palette.ts';
import type { Paper } from './paper.ts';

interface Track {
  readonly x: number;
  readonly y: number;
  /** Of the whole track, in points. */
  readonly width: number;
  readonly height: number;
  /** How much of it is filled, 0 to 1. */
  readonly share: number;
}

/** Between the strokes of a hatching, in points. */
const HATCH = 3;
/** What is not nothing shows. */
const SHORTEST = 3;

/** A score: full from the left over a pale track with an outline, so that it can be read in black and white. */
export function drawScoreBar(paper: Paper, { x, y, width, height, share }: Track): void {
  const { pen } = paper;
  paper.decorate(() => {
    pen.roundedRect(x, y, width, height, height / 2).fill(PALETTE.brandPale);
    pen.save();
    pen.roundedRect(x, y, width, height, height / 2).clip();
    pen.rect(x, y, width * share, height).fill(PALETTE.brand);
    pen.restore();
    pen
      .roundedRect(x, y, width, height, height / 2)
      .lineWidth(0.6)
      .stroke(PALETTE.brand);
  });
}

/** What speaks for: full, to the right of an axis at the left end. */
export function drawBarFor(paper: Paper, { x, y, width, height, share }: Track): void {
  const { pen } = paper;
  paper.decorate(() => {
    pen.rect(x, y, Math.max(SHORTEST, width * share), height).fill(PALETTE.for);
    drawAxis(paper, x, y, height);
  });
}

/** What speaks against: hatched, to the left of an axis at the right end. */
export function drawBarAgainst(paper: Paper, { x, y, width, height, share }: Track): void {
  const { pen } = paper;
  const length = Math.max(SHORTEST, width * share);
  const left = x + width - length;
  paper.decorate(() => {
    pen.rect(left, y, length, height).fill(PALETTE.againstPale);
    hatch(paper, { left, right: left + length, top: y, bottom: y + height });
    pen.rect(left, y, length, height).lineWidth(0.6).stroke(PALETTE.against);
    drawAxis(paper, x + width, y, height);
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Strokes that rise to the right, each from edge to edge. */
function hatch({ pen }: Paper, { left, right, top, bottom }: Box): void {
  const height = bottom - top;
  for (let foot = left - height + HATCH; foot < right; foot += HATCH) {
    const from = Math.max(foot, left);
    const to = Math.min(foot + height, right);
    pen.moveTo(from, bottom - (from - foot)).lineTo(to, bottom - (to - foot));
  }
  pen.lineWidth(1).stroke(PALETTE.against);
}

function drawAxis({ pen }: Paper, x: number, y: number, height: number): void {
  pen
    .moveTo(x, y - 1.5)
    .lineTo(x, y + height + 1.5)
    .lineWidth(0.8)
    .stroke(PALETTE.axis);
}
