import type { Block } from '../../paper/block.ts';
import { shortAddress, writeLink } from '../../paper/link.ts';
import { PALETTE } from '../../paper/palette.ts';
import { SHEET } from '../../paper/sheet.ts';
import { drawText, setText } from '../../paper/text-box.ts';
import { plain } from '../../paper/text-style.ts';
import type { Context } from '../context.ts';
import type { ShortlistStartup } from '../shortlist-document.ts';
import type { Density } from './density.ts';

const LABEL = plain(8.5, PALETTE.dimmed);
const GAP = 12;
const LONGEST_ADDRESS = 300;
/** Of the width of the sheet; they add up to 1. */
const SHARES = { place: 0.22, website: 0.25, size: 0.14, maturity: 0.15, capacity: 0.24 } as const;

/** Who the startup is, in one row; what it doesn't say is said to be missing. */
export function startupFacts(context: Context, startup: ShortlistStartup, density: Density): Block {
  const { paper, words } = context;
  const address = startup.website === null ? null : webAddress(startup.website);
  const said: Readonly<Record<keyof typeof SHARES, string | null>> = {
    place: startup.place,
    website: startup.website === null ? null : shortAddress(startup.website),
    size: startup.size,
    maturity: startup.trl === null ? null : `TRL\u00a0${startup.trl}`,
    capacity: startup.capacity,
  };
  let left: number = SHEET.left;
  const cells = (['place', 'website', 'size', 'maturity', 'capacity'] as const).map((key) => {
    const x = left;
    const width = SHARES[key] * SHEET.inner - GAP;
    left += SHARES[key] * SHEET.inner;
    const text = said[key]?.trim();
    const style = text ? plain(density.small) : plain(density.small, PALETTE.dimmed);
    const value = setText(paper, text || words.facts.unsaid, style, width, 2);
    return { key, x, label: setText(paper, words.facts[key], LABEL, width, 1), value };
  });
  return {
    height: LABEL.leading + Math.max(...cells.map(({ value }) => value.height)),
    draw: (parent, y) => {
      for (const { key, x, label, value } of cells) {
        const below = y + LABEL.leading;
        const isLink = key === 'website' && address !== null;
        paper.write(parent, 'P', () => {
          drawText(paper, { ...label, lines: label.lines.map((line) => `${line} `) }, x, y);
          if (!isLink) drawText(paper, value, x, below);
        });
        if (isLink) writeLink(paper, parent, value, { x, y: below, address });
      }
    },
  };
}

/** An address that a reader can open; null when it is none, or too long to be one. */
function webAddress(text: string): string | null {
  if (text.length > LONGEST_ADDRESS) return null;
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return url?.hostname.includes('.') ? url.href : null;
}
