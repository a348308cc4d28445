import type { FactOf } from '../fact/fact.ts';
import { clauseAfter, clauseBefore, findAll, says, wholeWords } from '../text/find.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { isNegated } from '../text/negation.ts';
import { STAGES } from './maturity-words.ts';

const TRL = wholeWords(
  '(?:trl|technology readiness level|technologie-?reifegrad|niveau de maturite(?: technologique)?)s?(?: de| of| von| van|:)? ?[-:=]?(?<bound>[<>]=?|min[.]?|mindestens|au moins|at least|minstens)? ?(?<low>[1-9])(?:(?: ?(?:-|a|au|to|bis|tot|/|et|und|and|en) ?(?:trl ?)?)(?<high>[1-9]))?(?! ?(?:%|[.,]\\d))',
);
/** "trois prototypes en aluminium", "prototype à usiner": the object of the order, not how far the technique is. */
const QUANTITY_BEFORE =
  /(?:\d|deux|trois|quatre|two|three|zwei|drei|twee|drie|fabriquer|realiser|usiner|build|bauen|maken|ein neuer|un nouveau) ?(?:\p{L}{1,10} )?$/u;
/** A proof of concept that is paid for is what is to be done. */
const PAID_AFTER = /^ (?:paye|payant|remunere|finance|gratuit|paid|bezahlt|betaald)/;
const PAID_BEFORE = /(?:paid|bezahlte[rsnm]?|vergutete[rsnm]?|betaalde?|free|kostenlose[rsnm]?) $/;
const MAKING_AFTER = /^ (?:a usiner|a fabriquer|en (?:aluminium|acier|plastique|bois)|aus |in aluminium)/;

/** Readiness levels named as such, and words for them. */
export function readMaturity(folded: FoldedText): FactOf<'maturity'>[] {
  const levels = [...findAll(folded, TRL)].map(({ start, end, groups }): FactOf<'maturity'> => {
    const low = Number(groups.low);
    const high = groups.high === undefined ? null : Number(groups.high);
    const isUpper = groups.bound?.startsWith('<') === true;
    return {
      kind: 'maturity',
      value: {
        minimum: isUpper ? 1 : high === null ? low : Math.min(low, high),
        maximum: isUpper ? low : high === null ? null : Math.max(low, high),
      },
      span: folded.toSpan(start, end),
      confidence: 0.96,
      rule: 'trl',
      negated: isNegated(folded, start, end),
    };
  });
  const words = STAGES.flatMap(({ minimum, maximum, confidence, pattern }) =>
    [...findAll(folded, pattern)].map(({ start, end }): FactOf<'maturity'> => {
      const isObject =
        says(clauseAfter(folded, end, 14), PAID_AFTER) ||
        says(clauseBefore(folded, start, 14), PAID_BEFORE) ||
        says(clauseBefore(folded, start, 20), QUANTITY_BEFORE) ||
        says(clauseAfter(folded, end, 24), MAKING_AFTER);
      return {
        kind: 'maturity',
        value: { minimum, maximum },
        span: folded.toSpan(start, end),
        confidence: isObject ? 0.3 : confidence,
        rule: 'maturity_word',
        negated: isNegated(folded, start, end),
      };
    }),
  );
  return [...levels, ...words];
}
