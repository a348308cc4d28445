/** Names that people give to themselves and to their structures. */
const NAMES: ReadonlySet<string> = new Set([
  'operatorName',
  'recipientName',
  'replyToName',
  'inviterName',
  'personName',
  'organisationName',
  'referentName',
  'startupName',
  'contactName',
  'controllerName',
]);
/** Longest name of a person or a structure, in characters. */
const LONGEST_NAME = 100;
/** What is invisible, or turns the writing around; not the joiners, which some scripts and emoji need. */
const INVISIBLE = /(?!\u200c|\u200d|\n)[\p{Cf}\p{Cc}]/gu;
const ADDRESS_OF_PAGE = /\b(?:https?:\/\/|www\.)\S*/giu;

/**
 * Data as it may be put into a mail: every text well formed, without control characters and marks that turn the
 * writing around. Names of people and structures, which anybody may choose, are bounded, and are no way to have a
 * link sent to strangers.
 */
export function cleanData<T>(data: T): T {
  return cleanValue(data, '') as T;
}

function cleanValue(value: unknown, key: string): unknown {
  if (typeof value === 'string') return NAMES.has(key) ? cleanName(value) : cleanText(value);
  if (Array.isArray(value)) return value.map((element) => cleanValue(element, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleanValue(part, name)]));
}

function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '');
}

function cleanName(name: string): string {
  return shorten(oneLine(cleanText(name).replace(ADDRESS_OF_PAGE, '')), LONGEST_NAME);
}

/** The text in one line. Spaces that don't break stay. */
export function oneLine(text: string): string {
  return text.replace(/[ \n]+/g, ' ').trim();
}

/** The text, cut with "…" where it has more than `most` characters, never within one. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most - 1)
    .toWellFormed()
    .replace(/\ufffd$/u, '')
    .trimEnd()}…`;
}
