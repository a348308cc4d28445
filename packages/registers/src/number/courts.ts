/** Courts whose names people also write without umlauts, and those that go by another town's name. */
const WITH_UMLAUT = [
  'Düren',
  'Düsseldorf',
  'Fürth',
  'Göttingen',
  'Gütersloh',
  'Köln',
  'Lübeck',
  'Lüneburg',
  'Mönchengladbach',
  'Mühldorf',
  'München',
  'Münster',
  'Nürnberg',
  'Osnabrück',
  'Saarbrücken',
  'Würzburg',
  'Zweibrücken',
];

const ALSO_KNOWN_AS: Readonly<Record<string, string>> = {
  berlin: 'Charlottenburg',
  'berlin charlottenburg': 'Charlottenburg',
  'charlottenburg berlin': 'Charlottenburg',
  frankfurt: 'Frankfurt am Main',
  'frankfurt main': 'Frankfurt am Main',
  'frankfurt a m': 'Frankfurt am Main',
};

const SPELLINGS = new Map([
  ...WITH_UMLAUT.flatMap((name) => [
    [name.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'), name] as const,
    [name.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u'), name] as const,
  ]),
  ...Object.entries(ALSO_KNOWN_AS),
]);

const SMALL_WORDS = new Set(['a', 'am', 'an', 'auf', 'bei', 'd', 'der', 'im', 'in', 'ob', 'vor']);

/**
 * The name of a German register court in one spelling, so that the same register always has the same name:
 * "AMTSGERICHT SAARBRUECKEN" → "Saarbrücken". @returns undefined when the text can't be a court
 */
export function courtName(text: string): string | undefined {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\b(?:amtsgerichts?|registergerichts?|handelsregisters?|ag|beim|des|germany|deutschland)\b/g, ' ')
    .replace(/[^\p{L}-]+/gu, ' ')
    .trim();
  if (!/\p{L}{3}/u.test(words) || words.length > 60) return undefined;
  const known = SPELLINGS.get(words.replace(/[-\s]+/g, ' '));
  return known ?? words.replace(/\p{L}+/gu, (word) => (SMALL_WORDS.has(word) ? word : capitalised(word)));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
