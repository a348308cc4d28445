import { measures } from '../scan/beside.ts';
import { type Finder, type Found, whole } from '../scan/finder.ts';

const B = ' \u00a0';
/** "12", "12a", "12-14". */
const HOUSE = `\\d{1,4}(?:[${B}]?[a-zA-Z])?(?:[${B}]?[-–/][${B}]?\\d{1,4}[a-z]?)?(?![\\p{L}\\p{N}]|[.,]\\d)`;
const TOWN = `(?:[${B}]?,?[${B}](?:(?:D|DE|B|BE|L|LU|NL)-)?(?:\\d{4}[${B}]?[A-Z]{2}|\\d{4,5})[${B}]\\p{Lu}[\\p{L}'’-]{1,40})`;

/** Straßen on which things are made, not lived: they are lines of a plant. */
const PLANT =
  /^(?:transfer|fertigungs|produktions|montage|walz|lackier|takt|schwei(?:ß|ss)|bearbeitungs|f(?:ö|oe)rder|pr(?:ü|ue)f|press(?:en)?|gie(?:ß|ss)|beschichtungs|verpackungs|abf(?:ü|ue)ll|roboter|maschinen|anlagen|productie|las|lak|verf|test|verpakkings|robot|assemblage)(?:straße|strasse|str\.|straat)/iu;

/** "Saarbrücker Straße 12", "Industriestr. 5a", "Kerkstraat 12", "Brusselsesteenweg 100". */
const STREET: Finder = {
  kind: 'address',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:\\p{Lu}[\\p{L}.'’-]{1,40}[${B}](?:Straße|Strasse|Str\\.|STRASSE|Allee|Chaussee|Gasse|Laan|Straat)|\\p{Lu}[\\p{L}'’-]{1,40}(?:stra(?:ß|ss)e|str\\.|allee|gasse|chaussee|straat|laan|plein|kade|gracht|steenweg|singel|dreef))[${B}]?${HOUSE}${TOWN}?`,
    'gu',
  ),
  judge: (found) => (PLANT.test(found.text) || measures(found.after) ? undefined : whole(found)),
};

/**
 * Ways, places and rings are parts of machines too: a code and a town must follow. "Lindenweg 3, 66111 Saarbrücken";
 * with four digits, which years and quantities have as well, only behind words that are addresses.
 */
const WITH_TOWN: Finder = {
  kind: 'address',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])\\p{Lu}[\\p{L}.'’-]{1,40}(?:[${B}]\\p{L}[\\p{L}.'’-]{0,30}){0,3}[${B}]${HOUSE}[${B}]?,?[${B}](?:\\p{Lu}{1,2}-\\d{4,5}|\\d{4}[${B}]?[A-Z]{2}|\\d{5})[${B}](\\p{Lu}[\\p{L}'’-]{1,40})(?:[${B}]\\p{Lu}[\\p{L}'’-]{1,40})?`,
    'gu',
  ),
  judge: townNotCount,
};

const BELGIAN: Finder = {
  kind: 'address',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])\\p{Lu}[\\p{L}'’-]{1,40}(?:weg|lei|baan|dijk|markt|kaai|hof|park|rue|avenue)[${B}]${HOUSE}[${B}]?,?[${B}]\\d{4}[${B}]\\p{Lu}[\\p{L}'’-]{1,40}`,
    'gu',
  ),
};

/** "12 High Street", "4, Old Mill Road". */
const ENGLISH: Finder = {
  kind: 'address',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}.,-])\\d{1,4}[A-Z]?,?[${B}](?:\\p{Lu}[\\p{L}'’-]{1,30}[${B}]){1,3}(?:Street|Road|Avenue|Lane|Drive|Crescent)(?!\\p{L})`,
    'gu',
  ),
};

/** A box at the post. BP is a pressure as often. */
const BOX: Finder = {
  kind: 'address',
  pattern: new RegExp(`(?<!\\p{L})(?:Postfach|Postbus)[${B}](?:\\d[${B}]?){2,6}(?<! )(?!\\p{N})`, 'gu'),
};

export const STREET_ADDRESSES: readonly Finder[] = [STREET, WITH_TOWN, BELGIAN, ENGLISH, BOX];

/** "Los 3, 25000 Teile" counts; few towns outside France have a code that ends in three zeros. */
function townNotCount(found: Found) {
  const counts = measures(` ${found.groups[0] ?? ''} `) || measures(found.after);
  return counts || /[ \u00a0]\d\d000[ \u00a0]/.test(found.text) ? undefined : whole(found);
}
