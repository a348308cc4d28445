/** Most lines and characters over which the line before a quotation is wrapped. */
const MOST_LINES = 3;
const LONGEST = 400;

/** "On Tue, Claire wrote:", as Gmail, Apple Mail and Thunderbird write it. */
const ATTRIBUTIONS = [
  /^On\b.*\bwrote\s?:$/i,
  /^Le\b.*\ba écrit\s?:$/i,
  /^Am\b.*\bschrieb\b.*:$/i,
  /^Op\b.*\bschreef\b.*:$/i,
  /^Op\b.*\bheeft\b.*\bgeschreven\s?:$/i,
  /^.{1,200}\b(?:schrieb am|schreef op|a écrit le|wrote on)\b.*:$/i,
];
/** What tells it from a sentence that ends with "he wrote:". */
const HAS_DATE = /\d{1,2}[:./h-]\d{2}|\b20\d\d\b|@/;
const ATTRIBUTION_START = /^(?:On|Le|Am|Op)\b|\b(?:schrieb am|schreef op|a écrit le|wrote on)\b/i;

const SEPARATOR =
  /^[-_]{2,}\s*(?:original message|message d['’]origine|ursprüngliche nachricht|oorspronkelijk bericht|reply message)\s*[-_]{2,}$/i;
const RULE = /^[_-]{10,}$/;

/** The head of the mail before, as Outlook puts it above. */
const HEAD_FROM = /^\*?(?:from|de|von|van)\s?:\*?\s*\S/i;
const HEAD_DATE = /^\*?(?:sent|date|envoyé(?: le)?|gesendet|datum|verzonden)\s?:/i;
const HEAD_REST = /^\*?(?:to|à|an|aan|cc|subject|objet|betreff|onderwerp)\s?:/i;
/** Lines of such a head, wrapped ones included. */
const HEAD_LINES = 8;

/** How many lines, from `index` on, say whose words follow ("On Tuesday, Claire wrote:"); 0 when none do. */
export function attributionLines(lines: readonly string[], index: number): number {
  const first = (lines[index] ?? '').trim();
  if (first.length > LONGEST || !ATTRIBUTION_START.test(first)) return 0;
  let joined = '';
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const line = lines[index + count - 1]?.trim();
    if (!line || line.startsWith('>')) return 0;
    joined = `${joined} ${line}`.trim();
    if (joined.length > LONGEST) return 0;
    if (HAS_DATE.test(joined) && ATTRIBUTIONS.some((pattern) => pattern.test(joined))) return count;
  }
  return 0;
}

/** Whether everything from `index` on is an earlier mail, as Outlook appends it. */
export function isEarlierMail(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim();
  if (SEPARATOR.test(line)) return true;
  if (RULE.test(line)) return isHead(lines, nextWritten(lines, index + 1));
  return isHead(lines, index);
}

function isHead(lines: readonly string[], index: number): boolean {
  if (!HEAD_FROM.test((lines[index] ?? '').trim())) return false;
  const head = lines.slice(index + 1, index + HEAD_LINES).map((line) => line.trim());
  return head.some((line) => HEAD_DATE.test(line)) && head.some((line) => HEAD_REST.test(line));
}

/** The next line with words in it, empty ones passed over. */
function nextWritten(lines: readonly string[], from: number): number {
  let index = from;
  while (index < from + MOST_LINES && lines[index]?.trim() === '') index += 1;
  return index;
}
