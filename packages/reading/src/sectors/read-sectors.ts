import { sectorFromText, sectorOf } from '@navette/taxonomy';
import type { FactOf, ReadAs } from '../fact/fact.ts';
import type { Rule } from '../fact/rule.ts';
import { clauseBefore, findAll, says, wholeWords } from '../text/find.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { isNegated } from '../text/negation.ts';
import { PRODUCT_PATTERNS } from './products.ts';
import { TRADE_PATTERNS } from './trades.ts';

const CODE = wholeWords(
  '(?:naf|nace|ape|code ape|nace-?bel|sbi|wz)(?: rev[.]? ?2)?(?: code| 2008)? ?[:=]? ?(?<code>[a-u]?\\d{2}(?:[.]?\\d(?:[.]?\\d)?)?[a-z]?)',
);
/** After these words stands the name of a sector or of what is made. */
const CUE = wholeWords(
  '(?:secteurs?|filieres?|industries?|branches?|domaines?|marches?|clients?|fabricants?|fabrication|producteurs?|production|acteurs?|sous-traitants?|entreprises?|societes?|usines?|sites?|pme|eti|groupes?|industriels?|specialistes?)(?: industriels?)?(?: ?:| (?:de la|de l|du|des|de|d|dans la|dans le|dans l|dans les|en|sont|pour la|pour l|pour le))?|(?:hersteller|produzent(?:en)?|branchen?|unternehmen|betrieb|kunden|industrien)(?: ?:| (?:von|der|in der|aus der|fur die|im bereich|aus dem|im))?|(?:manufacturers?|producers?|makers?|sectors?|industry|industries|markets?|customers?|company|plant|factory)(?: ?:| (?:of|in the|in|from the|for the|are in))?|(?:producent(?:en)?|fabrikant(?:en)?|sector(?:en)?|bedrijf|bedrijven|klanten|fabriek)(?: ?:| (?:van|in de|uit de|voor de|in))?|(?:in|for|to|from) the|in der|fur die|aus der|in de|voor de|pour l|pour la|pour le|dans l|dans le|dans la',
);
/** Words that stand behind the sector's name: "food and pharma manufacturers". */
const CUE_BEHIND = wholeWords(
  'manufacturers?|producers?|processors?|industry|industries|sectors?|companies|plants|factories',
);
const LAST_WORDS = /(?:[\p{L}-]{1,24} ){1,4}$/u;
const CONJUNCTION = / (?:et|and|und|en|ou|or|oder|of) /;
const REACH = 90;
const WORD = /[\p{L}\p{N}-]+/gu;
const WORDS_AFTER = 6;
const LONGEST = 3;
const MOST_CUES = 40;
const OWN =
  /(?:nous sommes|notre|on est|wir sind|unser\p{L}{0,2}|als|we are|our|wij zijn|we zijn|ons|onze|je suis|ich|i run|une|un|ein|eine|a|an|een)[^.;\n]{0,40}$/u;
const OTHERS =
  /(?:cherch\p{L}{1,5}|recherch\p{L}{1,5}|fournisseur|prestataire|venu\p{L}{0,2} d|comme (?:dans|en)|suche\p{L}{0,2}|looking for|zoek\p{L}{0,3}|wie in der|as in)[^.;\n]{0,32}$/u;

/** Sectors: a code, the trade of whom is writing, or the name of a sector after a word that announces it. */
export function readSectors(folded: FoldedText, as: ReadAs): FactOf<'sector'>[] {
  const facts: FactOf<'sector'>[] = [];
  const add = (code: string, start: number, end: number, rule: Rule, confidence: number): void => {
    facts.push({
      kind: 'sector',
      value: { code },
      span: folded.toSpan(start, end),
      confidence,
      rule,
      negated: isNegated(folded, start, end),
    });
  };
  for (const { start, end, groups } of findAll(folded, CODE)) {
    const sector = sectorOf(groups.code ?? '');
    const code = sector?.class ?? sector?.group ?? sector?.division;
    if (code !== undefined) add(code, start, end, 'sector_code', 0.95);
  }
  for (const [code, pattern] of TRADE_PATTERNS) {
    for (const { start, end } of findAll(folded, pattern)) {
      const before = clauseBefore(folded, start, 56);
      const isOthers = as === 'need' && says(before, OTHERS);
      add(code, start, end, 'trade_name', isOthers ? 0.3 : says(before, OWN) || as === 'profile' ? 0.85 : 0.65);
    }
  }
  for (const [code, pattern] of PRODUCT_PATTERNS) {
    for (const { start, end, groups } of findAll(folded, pattern)) {
      const from = end - (groups.product?.length ?? end - start);
      if (!(as === 'need' && says(clauseBefore(folded, start, 56), OTHERS))) add(code, from, end, 'product_made', 0.7);
    }
  }
  let cues = 0;
  for (const { start, end } of findAll(folded, CUE)) {
    cues += 1;
    if (cues > MOST_CUES) break;
    const isOthers = as === 'need' && says(clauseBefore(folded, start, 40), OTHERS);
    for (const { code, from, until } of namesIn(folded, end, folded.text.slice(end, end + REACH))) {
      add(code, from, until, 'sector_cue', isOthers ? 0.35 : code.length > 1 ? 0.7 : 0.55);
    }
  }
  for (const { start } of findAll(folded, CUE_BEHIND)) {
    const before = (clauseBefore(folded, start, REACH).match(LAST_WORDS) ?? [''])[0];
    for (const { code, from, until } of namesIn(folded, start - before.length, before)) {
      add(code, from, until, 'sector_cue', code.length > 1 ? 0.65 : 0.5);
    }
  }
  return facts;
}

/** The sectors named in a few words beside a cue, the longest names first. */
function* namesIn(
  folded: FoldedText,
  end: number,
  given: string,
): Generator<{ readonly code: string; readonly from: number; readonly until: number }> {
  const stretch = given.split(/[.;!?\n]/, 1)[0] ?? '';
  const words = [...stretch.matchAll(WORD).take(WORDS_AFTER)];
  for (let i = 0; i < words.length; i++) {
    for (let count = Math.min(LONGEST, words.length - i); count > 0; count--) {
      const first = words[i];
      const last = words[i + count - 1];
      if (first === undefined || last === undefined) continue;
      const until = last.index + last[0].length;
      const name = stretch.slice(first.index, until);
      if (
        name.length < 4 ||
        !/^[\p{L}\p{N} -]+$/u.test(name) ||
        /^(?:\d|(?:de|des|du|la|le|les|et|the|and|der|die|und|van|en|of) )/.test(name)
      )
        continue;
      const code = sectorNamed(name);
      if (code === undefined || isPartOfName(folded, end + first.index)) continue;
      // "agroalimentaires et cosmétiques" are two sectors, not the section that they share.
      if (code.length === 1 && CONJUNCTION.test(name)) continue;
      yield { code, from: end + first.index, until: end + until };
      i += count - 1;
      break;
    }
  }
}

/** "Total Energies" is a customer, no sector. */
function isPartOfName(folded: FoldedText, at: number): boolean {
  const before = folded.asWritten(Math.max(0, at - 24), at + 1);
  return /\p{Lu}\p{Ll}+ \p{Lu}$/u.test(before);
}

/** Names of sectors that are above all common words, or things that are bought. */
const COMMON = new Set(
  'industrie industries industrien industriel industriels industrielle industriales industry industrial eau water strom metal machines machine verre glas glass plastique plastic acier aluminium capteurs robotique robotics robotik robotica recyclage recycling chemie optique optik optics rail velo space spatial milieu environnement environment maintenance energie energy electricite logiciel software transport logistique logistics vehicules waste dechet dechets forge papier paper carton karton meuble bois wood holz hout sols air sport formation training conseil recherche research etudes design tests test services service sante health gas gaz mecanique metaux impression solaire'.split(
    ' ',
  ),
);
const KNOWN = new Map<string, string | null>();
const MOST_KNOWN = 5_000;

function sectorNamed(name: string): string | undefined {
  if (COMMON.has(name)) return undefined;
  const known = KNOWN.get(name);
  if (known !== undefined) return known ?? undefined;
  const code = sectorFromText(name);
  // Every word must belong to the name: "textile pour" is found again as "textile".
  const isWhole =
    code !== undefined && !name.includes(' ')
      ? true
      : code !== undefined &&
        sectorFromText(name.split(' ').slice(1).join(' ')) !== code &&
        sectorFromText(name.split(' ').slice(0, -1).join(' ')) !== code;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(name, isWhole ? (code ?? null) : null);
  return isWhole ? code : undefined;
}
