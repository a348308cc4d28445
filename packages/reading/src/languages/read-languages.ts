import type { Language } from '@navette/taxonomy';
import type { FactOf } from '../fact/fact.ts';
import { clauseAfter, clauseBefore, findAll, says, wholeWords } from '../text/find.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { isNegated } from '../text/negation.ts';

const NAMES: readonly (readonly [Language, RegExp])[] = [
  ['fr', wholeWords('francais|french|franzosisch|frans')],
  ['en', wholeWords('anglais|english|englisch|engels')],
  ['de', wholeWords('allemand|german|deutsch|duits')],
  ['nl', wholeWords('neerlandais|flamand|dutch|niederlandisch|nederlands')],
];
const SPEAKING: readonly (readonly [Language, RegExp])[] = [
  ['fr', wholeWords('francophones?|french[ -]speaking|franzosischsprachig(?:e[nrs]?)?|franstalige?')],
  ['en', wholeWords('anglophones?|english[ -]speaking|englischsprachig(?:e[nrs]?)?|engelstalige?')],
  ['de', wholeWords('germanophones?|german[ -]speaking|deutschsprachig(?:e[nrs]?)?|duitstalige?')],
  ['nl', wholeWords('neerlandophones?|dutch[ -]speaking|niederlandischsprachig(?:e[nrs]?)?|nederlandstalige?')],
];
const CUE =
  /(?<!\p{L})(?:langues?|parl\p{L}{1,6}|bilingues?|trilingues?|echanges? en|travail\p{L}{0,6} en|documentation en|sprachen?|arbeitssprachen?|sprech\p{L}{1,3}|spricht|zweisprachig|languages?|speak\p{L}{0,3}|spoken|work(?:ing)? in|fluent|talen|werktal?en|werktaal|spreek\p{L}{0,2}|spreken|tweetalig|taal|auf (?=deutsch|englisch|franz)|in het (?=engels|frans|duits|nederlands)|en (?=francais|anglais|allemand|neerlandais)|in (?=english|french|german|dutch))/u;

/** Working languages: a language's name beside a word for speaking, or a word such as "germanophone". */
export function readLanguages(folded: FoldedText): FactOf<'language'>[] {
  const asFact = (language: Language, start: number, end: number, confidence: number): FactOf<'language'> => ({
    kind: 'language',
    value: { language },
    span: folded.toSpan(start, end),
    confidence,
    rule: 'language_cue',
    negated: isNegated(folded, start, end),
  });
  const named = NAMES.flatMap(([language, pattern]) =>
    [...findAll(folded, pattern)].flatMap(({ start, end }) => {
      const around = `${clauseBefore(folded, start, 40)}${folded.text.slice(start, end)}${clauseAfter(folded, end, 24)}`;
      return says(around, CUE) ? [asFact(language, start, end, 0.8)] : [];
    }),
  );
  const speaking = SPEAKING.flatMap(([language, pattern]) =>
    [...findAll(folded, pattern)].map(({ start, end }) => asFact(language, start, end, 0.85)),
  );
  return [...named, ...speaking];
}
