import { Parser } from 'htmlparser2';

/** Longest page that is read, in characters. */
const LONGEST_PAGE = 1_000_000;
/** Elements within each other: what is deeper is made to take time. */
const DEEPEST = 300;
const HIDDEN = new Set(['head', 'style', 'script', 'title', 'template', 'noscript', 'svg', 'object', 'select']);
/** Elements after which a line ends, and those with an empty line around them. */
const LINES = new Set(['div', 'tr', 'li', 'dt', 'dd', 'br', 'section', 'article', 'header', 'footer', 'pre', 'table']);
const PARAGRAPHS = new Set(['p', 'ul', 'ol', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr']);

/**
 * The words of a page in lines, quotations marked by "> ". Addresses of links are not kept: whoever wants to follow
 * one has the mail. Takes time in proportion to the page, whatever is in it.
 */
export function htmlToText(html: string): string {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  let hidden = 0;
  let quoted = 0;
  let isDone = false;

  function endLine(): void {
    const words = line.replace(/ {2,}/g, ' ').trim();
    if (words !== '') lines.push('> '.repeat(Math.min(quoted, 5)) + words);
    line = '';
  }
  function emptyLine(): void {
    endLine();
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  }
  function around(name: string): void {
    // One within an empty line is that empty line.
    if (name === 'br' && line.trim() === '') emptyLine();
    else if (PARAGRAPHS.has(name)) emptyLine();
    else if (LINES.has(name)) endLine();
    else if (name === 'td' || name === 'th') line += ' ';
  }

  const parser = new Parser({
    onopentagname(name) {
      if (isDone) return;
      depth += 1;
      if (HIDDEN.has(name)) hidden += 1;
      around(name);
      if (name === 'blockquote') quoted += 1;
      if (name === 'li') line += '- ';
    },
    ontext(text) {
      if (hidden === 0 && !isDone) line += text.replace(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (isDone) return;
      depth -= 1;
      if (HIDDEN.has(name)) hidden = Math.max(0, hidden - 1);
      if (name !== 'br') around(name);
      if (name === 'blockquote') quoted = Math.max(0, quoted - 1);
    },
  });
  // In pieces, so that a page that only goes deeper is left before it has been read.
  for (let start = 0; start < Math.min(html.length, LONGEST_PAGE) && !isDone; start += 4096) {
    parser.write(html.slice(start, start + 4096));
    isDone = depth > DEEPEST;
  }
  if (!isDone) parser.end();
  endLine();
  return lines.join('\n').trim();
}
