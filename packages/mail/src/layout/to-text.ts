import type { Block, Link } from '../wording/block.ts';
import type { LetterParts } from './letter-parts.ts';

/** The mail as plain text, lines as long as their paragraphs. */
export function toText(parts: LetterParts): string {
  const { greeting, body, button, signature, footer, words } = parts;
  const line = ({ label, url }: Link): string => `${label}${words.colon.trimEnd()}\n${url}`;
  const pieces = [
    greeting,
    ...body.map((block) => blockText(block, words.colon, line)),
    ...(button ? [line(button)] : []),
    signature,
  ];
  const foot = footer.map((piece) => (typeof piece === 'string' ? piece : line(piece)));
  // "-- " alone in a line begins a signature: mail programs leave it out of answers.
  return `${pieces.filter((piece) => piece !== '').join('\n\n')}\n\n-- \n${foot.join('\n')}\n`;
}

function blockText(block: Block, colon: string, link: (link: Link) => string): string {
  if (typeof block === 'string') return block;
  if ('quote' in block) return block.quote.replace(/^/gm, '> ');
  if ('list' in block) {
    const lines = block.list.map((entry) => `- ${entry}`);
    return [...(block.title && lines.length > 0 ? [`${block.title}${colon.trimEnd()}`] : []), ...lines].join('\n');
  }
  if ('facts' in block) return knownFacts(block.facts, colon).join('\n');
  if ('items' in block) {
    return block.items
      .map(({ title, line, url }) => [`* ${title}`, line, url].filter(Boolean).join('\n  '))
      .join('\n\n');
  }
  return link(block);
}

function knownFacts(facts: readonly (readonly [string, string | null])[], colon: string): string[] {
  return facts.flatMap(([label, value]) => (value === null || value === '' ? [] : [`${label}${colon}${value}`]));
}
