import { areaById, departmentOfPostalCode } from '@navette/taxonomy';
import type { FactOf, PlaceRole, ReadAs } from '../fact/fact.ts';
import { clauseAfter, clauseBefore, findAll, says, wholeWords } from '../text/find.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { isNegated } from '../text/negation.ts';
import { GAZETTEER, LONGEST_NAME, type NamedPlace } from './gazetteer.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const MOST_WORDS = 4_000;
const MOST_NAMED = 100;
const PREPOSITION =
  /(?<![\p{L}\p{N}])(?:a|au|aux|en|dans(?: l[ae'])?|de|d|du|pres de|proche de|autour de|region|departement(?: de la| du| de l)?|in|im|aus|bei|nahe|raum|near|from|around|te|uit|bij|regio|basee? a|situee? a|implantee? a|site de|usine de|sitz in|based in|gevestigd in|vers|sur)[ '(]{1,2}(?:l[ae']? ?|les |der |den |het |de |the )?$|\($/u;
const SEEKING =
  /(?:cherch\p{L}{1,5}|recherch\p{L}{1,5}|souhait\p{L}{1,5}|partenaires?|fournisseurs?|prestataires?|startups?|idealement|de preference|basee?s? (?:en|dans)|implantee?s?|rayon|autour|proche|suche\p{L}{0,2}|partner|lieferant\p{L}{0,2}|anbieter|idealerweise|bevorzugt|umkreis|looking|seek\p{L}{0,3}|supplier|vendor|preferably|within|ideally|zoek\p{L}{0,3}|leverancier\p{L}{0,1}|bij voorkeur|straal)/gu;
/** In a startup's text a partner or a supplier is mostly itself. */
const LOOKING = /cherch\p{L}{1,5}|recherch\p{L}{1,5}|suche\p{L}{0,2}|looking|seek\p{L}{0,3}|zoek\p{L}{0,3}/gu;
const OWN =
  /(?:nous sommes|notre (?:usine|site|atelier|societe|entreprise)|base[es]{0,2} a|situe[es]{0,2} a|implante[es]{0,2} a|siege|wir sind|unser\p{L}{0,2} (?:werk|standort|unternehmen)|mit sitz|we are|our (?:plant|factory|site)|headquarter\p{L}{0,3}|based in|wij zijn|onze (?:fabriek|vestiging)|gevestigd)/gu;
const SERVING =
  /(?:interven\p{L}{1,6}|livr\p{L}{1,6}|couvr\p{L}{1,6}|desserv\p{L}{1,6}|present\p{L}{0,3}|clients?|dans toute|partout|einsatzgebiet|liefern|tatig|kunden|deutschlandweit|serve|serving|deliver|operate|active|customers|across|throughout|klanten|actief|leveren|werken)/gu;
const NOT_A_PLACE = /^ ?(?:20[0-2]\d(?!\d)|university|metropole habitat|business school|champagne)/u;

const POSTAL = wholeWords(
  '(?:(?<prefix>fr?|be?|l|d|nl|ch)[ -])?(?<code>\\d{5}|(?<=\\bb-)\\d{4}|(?<=\\bbe-)\\d{4}|(?<=\\bl-)\\d{4})(?= \\p{L}| ?[,.)]|$)',
);
const DEPARTMENT_NUMBER =
  /\((?<code>\d{2}|2[ab]|97[1-6])\)|(?<![\p{L}\p{N}])(?:dans le|departement(?: du)?) (?<other>0[1-9]|[1-8]\d|9[0-5])(?= ?[,;)]|\.? ?$|\. )/gu;
const RADIUS = wholeWords(
  "(?:(?:rayon|moins|perimetre|environ|distance) (?:de |d'environ )?|umkreis von |radius of |within |straal van |binnen (?:een straal van )?|innerhalb von |max(?:imum|imal|[.])? )(?<km>\\d{1,4}) ?(?:km|kilometres?|kilometer|kilometers)|(?<other>\\d{1,4}) ?(?:km|kilometres?|kilometer) (?:a la ronde|around|rundum|im umkreis|in de omtrek|maximum|max)",
);

/** Places that a text names: towns, departments, regions, provinces, countries, postal codes, and how far around. */
export function readPlaces(folded: FoldedText, as: ReadAs): (FactOf<'place'> | FactOf<'radius'>)[] {
  return [...named(folded, as), ...coded(folded, as), ...radii(folded)];
}

function* named(folded: FoldedText, as: ReadAs): Generator<FactOf<'place'>> {
  const words = [...folded.text.matchAll(WORD).take(MOST_WORDS)];
  const isSmall = folded.source === folded.source.toLowerCase();
  let count = 0;
  for (let i = 0; i < words.length && count < MOST_NAMED; i++) {
    const start = words[i]?.index ?? 0;
    const initial = folded.asWritten(start, start + 1);
    if (!isSmall && initial === initial.toLowerCase()) continue;
    const found = longestName(words, i, folded.text);
    if (found === undefined) continue;
    const { place, last } = found;
    const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
    i = last;
    if (NOT_A_PLACE.test(folded.text.slice(end, end + 24))) continue;
    const isLed = PREPOSITION.test(clauseBefore(folded, start, 24)) || /^ ?\(\d/.test(folded.text.slice(end, end + 3));
    // Written small, "nord" is a direction and "lot" a batch.
    if (!isLed && (place.isDoubtful || isSmall)) continue;
    if (isSmall && place.isDoubtful && !/^ ?\(\d/.test(folded.text.slice(end, end + 3))) continue;
    if (/^ ?(?:du |de la )?(?:sud|nord|ouest)?[ -]?(?:\d{1,3} ?%)/.test(folded.text.slice(end, end + 8))) continue;
    count += 1;
    yield asPlace(folded, start, end, place, as, {
      rule: place.isDoubtful ? 'ambiguous_name' : place.town === null ? 'area_named' : 'town_named',
      confidence: place.isDoubtful ? 0.6 : isLed ? 0.88 : 0.7,
    });
  }
}

function longestName(
  words: readonly RegExpExecArray[],
  from: number,
  text: string,
): { readonly place: NamedPlace; readonly last: number } | undefined {
  let name = '';
  let found: { readonly place: NamedPlace; readonly last: number } | undefined;
  for (let i = from; i < Math.min(words.length, from + LONGEST_NAME); i++) {
    const word = words[i];
    const before = words[i - 1];
    if (word === undefined) break;
    if (i > from && before !== undefined) {
      const gap = text.slice(before.index + before[0].length, word.index);
      if (!/^[ '.-]{1,3}$/.test(gap)) break;
    }
    name = i === from ? word[0] : `${name} ${word[0]}`;
    const place = GAZETTEER.get(name);
    if (place !== undefined) found = { place, last: i };
  }
  return found;
}

function* coded(folded: FoldedText, as: ReadAs): Generator<FactOf<'place'>> {
  for (const { start, end, groups } of findAll(folded, POSTAL)) {
    const prefix = groups.prefix ?? '';
    if (prefix !== '' && !prefix.startsWith('f')) continue;
    const code = groups.code ?? '';
    // A postal code is followed by its commune, written as a name.
    const next = folded.asWritten(end + 1, end + 2);
    const isFollowed = next !== next.toLowerCase() && !/^ (?:€|eur|ht|k)/.test(folded.text.slice(end, end + 5));
    const isLed = says(clauseBefore(folded, start, 16), /(?:code postal|cp|a|,)[ :]{0,2}$/) || prefix !== '';
    const area = departmentOfPostalCode(code);
    if (area === undefined || areaById(area) === undefined || !(isFollowed || isLed)) continue;
    yield asPlace(folded, start, end, { area, town: null, isDoubtful: false }, as, {
      rule: 'postal_code',
      confidence: isFollowed ? 0.9 : 0.6,
    });
  }
  for (const { start, end, groups } of findAll(folded, DEPARTMENT_NUMBER)) {
    const area = (groups.code ?? groups.other ?? '').toUpperCase();
    const isAfterName = groups.code === undefined || /[\p{L}] ?$/u.test(folded.text.slice(0, start));
    if (areaById(area) === undefined || !isAfterName) continue;
    yield asPlace(folded, start, end, { area, town: null, isDoubtful: false }, as, {
      rule: 'postal_code',
      confidence: 0.75,
    });
  }
}

function asPlace(
  folded: FoldedText,
  start: number,
  end: number,
  { area, town }: NamedPlace,
  as: ReadAs,
  { rule, confidence }: Pick<FactOf<'place'>, 'rule' | 'confidence'>,
): FactOf<'place'> {
  return {
    kind: 'place',
    value: { area, town, role: roleOf(clauseBefore(folded, start, 72), as) },
    span: folded.toSpan(start, end),
    confidence: says(clauseAfter(folded, end, 12), /^ ?\(\d{2}/) ? Math.max(confidence, 0.9) : confidence,
    rule,
    negated: isNegated(folded, start, end),
  };
}

/** What the nearest word before it makes of a place. */
function roleOf(before: string, as: ReadAs): PlaceRole {
  const roles = [
    ['site', lastOf(before, OWN)],
    ['sought', lastOf(before, as === 'profile' ? LOOKING : SEEKING)],
    ['served', as === 'profile' ? lastOf(before, SERVING) : -1],
  ] as const;
  const [role, at] = roles.reduce((nearest, one) => (one[1] > nearest[1] ? one : nearest));
  return at < 0 ? 'site' : role;
}

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

function* radii(folded: FoldedText): Generator<FactOf<'radius'>> {
  for (const { start, end, groups } of findAll(folded, RADIUS)) {
    const km = Number(groups.km ?? groups.other);
    if (km < 5 || km > 2_000) continue;
    yield {
      kind: 'radius',
      value: { km },
      span: folded.toSpan(start, end),
      confidence: 0.8,
      rule: 'radius',
      negated: isNegated(folded, start, end),
    };
  }
}
