const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  icirc: 'î',
  iuml: 'ï',
  ucirc: 'û',
  ugrave: 'ù',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  euro: '€',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  bull: '•',
  deg: '°',
};

const MARKUP =
  /<\/?(?:p|div|br|span|ul|ol|li|b|strong|i|em|u|a|h[1-6]|table|tr|td|html|body|img|font|blockquote|hr|pre)\b[^<>]*>/i;

/** The plain text of what a CRM keeps as HTML: blocks and line breaks as line breaks, list items with a dash. Any other text stays as it is. */
export function plainText(text: string): string {
  if (!MARKUP.test(text)) return text;
  return withoutHidden(text)
    .replace(/\s+/g, ' ')
    .replace(/ ?<li\b[^<>]*> ?/gi, '\n- ')
    .replace(/ ?<(?:br|hr|\/?(?:p|div|ul|ol|tr|table|h[1-6]|blockquote|pre))\b[^<>]*> ?/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) =>
      decimal || hex
        ? character(Number.parseInt(decimal ?? hex, decimal ? 10 : 16))
        : (NAMED[name.toLowerCase()] ?? whole),
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const HIDDEN: readonly (readonly [opens: RegExp, closes: string])[] = [
  [/<style\b[^<>]*>/gi, '</style>'],
  [/<script\b[^<>]*>/gi, '</script>'],
  [/<title\b[^<>]*>/gi, '</title>'],
  [/<!--/g, '-->'],
];

/** Without what a page doesn't show. Each part is looked for once, forwards: what is never closed stays. */
function withoutHidden(text: string): string {
  let shown = text;
  for (const [opens, closes] of HIDDEN) {
    const lower = shown.toLowerCase();
    const kept: string[] = [];
    let from = 0;
    for (const match of shown.matchAll(opens)) {
      if (match.index < from) continue;
      const end = lower.indexOf(closes, match.index);
      if (end < 0) break;
      kept.push(shown.slice(from, match.index));
      from = end + closes.length;
    }
    shown = [...kept, shown.slice(from)].join(' ');
  }
  return shown;
}

function character(code: number): string {
  const allowed = code === 9 || code === 10 || (code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff));
  return allowed ? String.fromCodePoint(code) : ' ';
}
