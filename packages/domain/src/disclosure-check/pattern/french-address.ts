import { type Finder, type Found, whole } from '../scan/finder.ts';

const B = ' \u00a0';
const NUMBER = `\\d{1,4}(?:[${B}]?(?:bis|ter|quater|[a-d]))?[${B}]?,?[${B}]`;
const WAYS = 'rue|avenue|av\\.|boulevard|boul\\.|bd\\.?|blvd|all[ée]e|impasse|chemin|faubourg|fbg';
/** Words that stand for other things as often: what follows them must bear a capital. */
const DOUBTFUL_WAYS =
  'place|pl\\.|cours|quai|route|rte|square|passage|sentier|chauss[ée]e|voie|rond-point|esplanade|promenade|mont[ée]e';
const ARTICLES = `(?:(?:de|du|des|la|le|les|aux?)[${B}]|[dl]['’][${B}]?){0,3}`;
/** "Jean Jaurès", "8 Mai 1945", "tanneurs". */
const NAME = `(?:\\d{1,2}(?:er)?[${B}])?(?!(?:de|du|des|la|le|les)[${B}])(\\p{L}[\\p{L}'’.-]{1,30})(?:[${B}](?:\\p{Lu}[\\p{L}'’.-]{0,30}|19\\d\\d)){0,4}`;
const TOWN = `(?:[${B}]?[,–-]?[${B}](?:F-)?\\d{5}[${B}]\\p{Lu}[\\p{L}'’-]{1,40})?`;

/** "12 bis, rue des Tanneurs, 59100 Roubaix". */
const STREET: Finder = {
  kind: 'address',
  pattern: new RegExp(`(?<![\\p{L}\\p{N}.,-])${NUMBER}(?:${anyCase(WAYS)})[${B}]${ARTICLES}${NAME}${TOWN}`, 'gu'),
};

const DOUBTFUL: Finder = {
  kind: 'address',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}.,-])${NUMBER}(?:${anyCase(DOUBTFUL_WAYS)})[${B}]${ARTICLES}${NAME}${TOWN}`,
    'gu',
  ),
  judge: withCapital,
};

/** A zone with a name of its own: "ZI de la Pilaterie", "Gewerbegebiet Nord". */
const ZONE: Finder = {
  kind: 'address',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:Z\\.?[IA]\\.?|ZAC|PAE|[Zz]one (?:industrielle|artisanale|commerciale|d['’]activit[ée]s?)|[Pp]arc (?:d['’]activit[ée]s?|industriel)|[Zz]oning(?: industriel)?|(?:Gewerbe|Industrie)(?:gebiet|park)|[Bb]edrijven(?:terrein|park)|[Ii]ndustrieterrein)[${B}]${ARTICLES}${NAME}`,
    'gu',
  ),
  judge: withCapital,
};

export const FRENCH_ADDRESSES: readonly Finder[] = [STREET, DOUBTFUL, ZONE];

function withCapital(found: Found) {
  return /^\p{Lu}/u.test(found.groups[0] ?? '') ? whole(found) : undefined;
}

/** The words as they are, with a capital, and in capitals, where the rest of a pattern minds them. */
function anyCase(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
}
