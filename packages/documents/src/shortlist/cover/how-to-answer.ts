import type { Block } from '../../paper/block.ts';
import { shortAddress, writeLink } from '../../paper/link.ts';
import { PALETTE } from '../../paper/palette.ts';
import type { Tag } from '../../paper/paper.ts';
import { drawQr, encodeAddress } from '../../paper/qr-code.ts';
import { SHEET } from '../../paper/sheet.ts';
import { setText, type TextBox, writeText } from '../../paper/text-box.ts';
import { plain, strong } from '../../paper/text-style.ts';
import type { Context } from '../context.ts';
import { sectionHead } from '../section.ts';

const QR_SIZE = 84;
const GUTTER = 24;
const BODY = plain(9.5);
const GAP = 5;
/** What a mail program is asked to open. */
const MAIL = /^[\w.+-]{1,64}@[\w.-]{1,190}$/;

interface Piece {
  readonly box: TextBox;
  /** Where the text leads to. */
  readonly address?: string;
}

/** How to say go, no-go or a question, on paper and online, and whom to ask. */
export function howToAnswer(context: Context): Block {
  const { paper, words, document } = context;
  const { pageUrl } = document;
  const modules = pageUrl === null ? undefined : encodeAddress(pageUrl);
  const width = SHEET.inner - (modules === undefined ? 0 : QR_SIZE + GUTTER);
  const head = sectionHead(context, words.answer.title, { level: 'H2', x: SHEET.left, width, size: 13 });
  const pieces = [...instructions(context, width, modules !== undefined), ...contact(context, width)];
  const texts = pieces.reduce((sum, { box }) => sum + box.height + GAP, 0);
  return {
    height: Math.max(head.height + texts, modules === undefined ? 0 : QR_SIZE),
    draw: (parent, top) => {
      head.draw(parent, top);
      let y = top + head.height;
      for (const { box, address } of pieces) {
        if (address === undefined) writeText(paper, parent, 'P', box, SHEET.left, y);
        else writeLink(paper, parent, box, { x: SHEET.left, y, address });
        y += box.height + GAP;
      }
      if (modules !== undefined) drawCode(context, parent, modules, top);
    },
  };
}

function instructions({ paper, words, document }: Context, width: number, coded: boolean): readonly Piece[] {
  const { ask, onPaper, online } = words.answer;
  const say = (text: string): Piece => ({ box: setText(paper, text, BODY, width, 2) });
  if (document.pageUrl === null) return [say(ask), say(onPaper)];
  const link = setText(paper, shortAddress(document.pageUrl), strong(9.5, PALETTE.brand), width, 2);
  return [say(ask), say(onPaper), say(online(coded)), { box: link, address: document.pageUrl }];
}

function contact({ paper, words, document }: Context, width: number): readonly Piece[] {
  const { name, mail } = document.referent;
  const person = [name, mail].filter((part) => part.trim() !== '').join(' · ');
  if (person === '') return [];
  const box = setText(paper, words.answer.contact(person), BODY, width, 2);
  return [MAIL.test(mail) ? { box, address: `mailto:${mail}` } : { box }];
}

function drawCode({ paper, words }: Context, parent: Tag, modules: readonly (readonly boolean[])[], y: number): void {
  drawQr(paper, parent, modules, { x: SHEET.right - QR_SIZE, y, size: QR_SIZE, alt: words.answer.qr });
}
