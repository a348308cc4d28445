import type { Block, Link } from '../wording/block.ts';
import { escapeHtml as e } from './escape-html.ts';
import type { LetterParts } from './letter-parts.ts';

const INK = '#1c2330';
const QUIET = '#5a6472';
const STYLE = {
  page: 'margin:0;padding:0;background:#f3f4f6;',
  sheet: `max-width:600px;margin:0 auto;padding:24px;background:#ffffff;color:${INK};font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;`,
  paragraph: 'margin:0 0 16px;',
  list: 'margin:0 0 16px;padding:0 0 0 20px;',
  quote: 'margin:0 0 16px;padding:0 0 0 12px;border-left:3px solid #c9d0d9;',
  button:
    'display:inline-block;padding:12px 20px;background:#12519c;color:#ffffff;text-decoration:none;font-weight:bold;border-radius:6px;',
  link: 'color:#12519c;word-break:break-all;',
  quiet: `margin:0 0 8px;color:${QUIET};font-size:13px;`,
  rule: 'border:0;border-top:1px solid #d8dde3;margin:24px 0 16px;',
} as const;

/** The mail as one HTML page: no image, no table, no script, nothing that is fetched. */
export function toHtml(parts: LetterParts): string {
  const { language, subject, greeting, body, button, signature, footer } = parts;
  const inner = [
    paragraph(greeting),
    ...body.map((block) => blockHtml(block, parts)),
    ...(button ? buttonHtml(button, parts) : []),
    `<p style="margin:24px 0 16px;">${e(signature)}</p>`,
    `<hr style="${STYLE.rule}">`,
    ...footer.map((piece) => `<p style="${STYLE.quiet}">${typeof piece === 'string' ? e(piece) : anchor(piece)}</p>`),
  ];
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="ltr">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${e(subject)}</title></head>`,
    `<body style="${STYLE.page}"><div style="${STYLE.sheet}">`,
    ...inner,
    '</div></body></html>',
    '',
  ].join('\n');
}

function blockHtml(block: Block, parts: LetterParts): string {
  if (typeof block === 'string') return block === '' ? '' : paragraph(block);
  if ('quote' in block) {
    return `<blockquote style="${STYLE.quote}">${e(block.quote).replaceAll('\n', '<br>')}</blockquote>`;
  }
  if ('list' in block) {
    if (block.list.length === 0) return '';
    const title = block.title ? `<p style="margin:0 0 4px;"><strong>${e(block.title)}</strong></p>` : '';
    return `${title}<ul style="${STYLE.list}">${block.list.map((entry) => `<li>${e(entry)}</li>`).join('')}</ul>`;
  }
  if ('facts' in block) {
    const known = block.facts.filter(([, value]) => value !== null && value !== '');
    const lines = known.map(([label, value]) => `<strong>${e(label)}${e(parts.words.colon)}</strong>${e(value ?? '')}`);
    return lines.length === 0 ? '' : `<p style="${STYLE.paragraph}">${lines.join('<br>')}</p>`;
  }
  if ('items' in block) {
    const items = block.items.map(({ title, line, url }) => {
      const head = url === null ? `<strong>${e(title)}</strong>` : anchor({ label: title, url });
      return `<li style="margin:0 0 8px;">${head}${line === '' ? '' : `<br>${e(line)}`}</li>`;
    });
    return items.length === 0 ? '' : `<ul style="${STYLE.list}">${items.join('')}</ul>`;
  }
  return `<p style="${STYLE.paragraph}">${anchor(block)}</p>`;
}

function buttonHtml({ label, url }: Link, { words }: LetterParts): string[] {
  return [
    `<p style="margin:24px 0 8px;"><a href="${e(url)}" style="${STYLE.button}">${e(label)}</a></p>`,
    `<p style="${STYLE.quiet}">${e(words.orCopy)}${e(words.colon)}<br><span style="word-break:break-all;">${e(url)}</span></p>`,
  ];
}

function anchor({ label, url }: Link): string {
  return `<a href="${e(url)}" style="${STYLE.link}">${e(label)}</a>`;
}

function paragraph(text: string): string {
  return `<p style="${STYLE.paragraph}">${e(text)}</p>`;
}
