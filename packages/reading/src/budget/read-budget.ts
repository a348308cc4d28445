import type { FactOf, ReadAs } from '../fact/fact.ts';
import { clauseAfter, clauseBefore, findAll, oneOf, says, wholeWords } from '../text/find.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { isNegated } from '../text/negation.ts';
import { AMOUNT, type Amount, readAmount } from './amounts.ts';

const CUE = new RegExp(
  `(?<!\\p{L})(?:${oneOf(`budgets? mindestbudget minimumbudget maximalbudget enveloppes? envelope investir investissements? investments? investition(?:en|ssumme)? investitionsbudget
  kostenrahmen finanzrahmen capex financement invest investering(?:en)? prevoyons prevu plafond ticket depenser consacrer spend
  ausgeben uitgeven besteden tarifs? prix preise? prijs price offres? angebote? demarrent starting_at forfait`)})(?!\\p{L})`,
  'u',
);
/** Sums of something else: what is earned, lost, raised, paid for a piece or to employees. */
const OTHER_SUM = new RegExp(
  `(?<!\\p{L})(?:${oneOf(`ca chiffre_d'affaires turnover revenues? umsatz omzet levee leve levons raised funding_round pertes? perdons loses? losing
  verlust(?:e)? verlieren verlies verliezen coute(?:nt)? nous_coute costs_us kostet_uns kost_ons economies? economisons savings? ersparnis einsparung(?:en)?
  besparing(?:en)? capital_social stammkapital salaires? gehalt salary loon amende penalites? fine strafe boete subvention zuschuss subsidie subsidy
  valorisation valuation`)})(?!\\p{L})`,
  'u',
);
const PER_PIECE =
  /^ ?(?:ht|ttc|netto|brutto|exkl|excl)?[. ]{0,2}(?:\/|par |pro |per |la |le )(?: ?)(?:kg|t|tonnes?|pieces?|h|heures?|stuck|stk|stunde|stuks?|uur|hour|unite|unit|m2|m3|m|l|litres?|kwh|mwh|jour|tag|dag|day|mois|monat|month|maand|personne|person)(?!\p{L})/u;
const AT_MOST =
  /(?:moins de|inferieur a|ne depass\w{1,4}(?: pas)?|maximum(?: de)?|maximal|max[.]?|jusqu'a|au plus|plafonn?e? a|plafond de|<|under|up to|at most|below|no more than|not more than|pas plus de|less than|not exceed(?:ing)?|bis zu|hochstens|unter|weniger als|nicht mehr als|hoogstens|maximaal|onder de|onder|minder dan|niet meer dan|tot)[ :]{0,2}$/;
const AT_MOST_AFTER =
  /^ ?(?:ht |ttc )?[ (]?(?:maximum|maxi|max[.]?|maximal|maximaal|au plus|at most|hochstens|tops)(?!\p{L})/u;
const AT_LEAST =
  /(?:mindestbudget(?: von)?|budget minimum(?: de)?|minimum budget(?: of)?|minimumbudget(?: van)?|plus de|superieur a|au moins|minimum(?: de)?|min[.]?|a partir de|des|>|over|above|at least|more than|starting (?:at|from)|from|mindestens|ab|mehr als|uber|minstens|vanaf|meer dan|minimaal)[ :]{0,2}$/;
const CUE_REACH = 48;
/** Nobody's budget, and under it a price. */
const LEAST = 500;
const MOST = 100_000_000;

const NONE = wholeWords(
  '(?:pas de|pas encore de|aucun|sans|no|without(?: a| any)?|kein|keinerlei|ohne|geen|zonder)(?: \\p{L}{1,12}){0,1} (?:budget|enveloppe|financement)(?! (?:defini|arrete|fixe|superieur|de plus|over|above|uber|boven|van meer))|(?:budget|enveloppe) ?: ?(?:aucun|neant|none|keins?|geen|0(?: ?€)?)',
);

/** Round sums that people write out, with the euros behind them. */
const SUMS = [
  ['half', 500_000],
  ['million', 1_000_000],
  ['hundred', 100_000],
  ['fifty', 50_000],
  ['twenty', 20_000],
  ['ten', 10_000],
] as const;
const SUM_IN_WORDS = wholeWords(
  "(?:(?<half>(?:un )?demi[- ]million|half a million|(?:eine )?halbe million|(?:een )?half miljoen)|(?<million>(?:un|one|a|eine?|een) (?:million|miljoen))|(?<hundred>cent mille|(?:one |a )?hundred thousand|(?:ein)?hunderttausend|honderdduizend)|(?<fifty>cinquante mille|fifty thousand|funfzigtausend|vijftigduizend)|(?<twenty>vingt mille|twenty thousand|zwanzigtausend|twintigduizend)|(?<ten>dix mille|ten thousand|zehntausend|tienduizend)) (?:d')?(?:euros?|eur|€)",
);

/** Budgets of a need, or prices from which a startup works. */
export function readBudget(folded: FoldedText, as: ReadAs): FactOf<'budget'>[] {
  const none = [...findAll(folded, NONE)].map(
    ({ start, end }): FactOf<'budget'> => ({
      kind: 'budget',
      value: { minimum: null, maximum: null, currency: 'EUR' },
      span: folded.toSpan(start, end),
      confidence: 0.85,
      rule: 'no_budget',
      negated: true,
    }),
  );
  const sums = [...findAll(folded, AMOUNT)].flatMap(({ start, end, groups }) => {
    const amount = readAmount(groups);
    return amount === undefined ? [] : (asBudget(folded, start, end, amount, as) ?? []);
  });
  const words = [...findAll(folded, SUM_IN_WORDS)].flatMap(({ start, end, groups }) => {
    const sum = SUMS.find(([name]) => groups[name] !== undefined)?.[1] ?? 0;
    const amount: Amount = { low: sum, high: sum, currency: 'EUR', isMultiplied: true };
    return asBudget(folded, start, end, amount, as) ?? [];
  });
  return [...none, ...sums, ...words];
}

function asBudget(
  folded: FoldedText,
  start: number,
  end: number,
  amount: Amount,
  as: ReadAs,
): FactOf<'budget'> | undefined {
  const before = clauseBefore(folded, start, CUE_REACH);
  const after = clauseAfter(folded, end, CUE_REACH);
  if (amount.high < LEAST || amount.high > MOST || PER_PIECE.test(after)) return undefined;
  const hasCue = says(before, CUE) || says(after.slice(0, 24), CUE);
  // A bare number is a postal code, a quantity or a year unless a budget is spoken of.
  const isBound = AT_MOST.test(before) || AT_LEAST.test(before) || AT_MOST_AFTER.test(after);
  const isLikely = amount.isMultiplied && (isBound || amount.low < amount.high);
  if (amount.currency === null && !((hasCue || isLikely) && isSum(before, after, amount))) return undefined;
  if (says(before, OTHER_SUM) || (says(after.slice(0, 24), OTHER_SUM) && !hasCue)) return undefined;
  const atMost = AT_MOST.test(before) || AT_MOST_AFTER.test(after);
  const atLeast = !atMost && AT_LEAST.test(before);
  const isDenied = isNegated(folded, start, end) && atLeast;
  const bounds =
    amount.low < amount.high
      ? { minimum: amount.low, maximum: amount.high }
      : (atLeast && !isDenied) || (as === 'profile' && !atMost)
        ? { minimum: amount.low, maximum: null }
        : { minimum: null, maximum: amount.high };
  return {
    kind: 'budget',
    value: { ...bounds, currency: amount.currency ?? 'EUR' },
    span: folded.toSpan(start, end),
    confidence: confidenceOf(hasCue, amount.currency !== null, as === 'need' || isBound),
    rule: hasCue ? 'budget_amount' : 'amount_alone',
    negated: false,
  };
}

const QUANTITY =
  /^ ?(?:%|pieces?|articles?|references?|pcs|stuck|stuks?|units?|unites?|mm|cm|km|m2|m3|m|kg|g|t|tonnes?|h|heures?|jours?|semaines?|mois|ans?|salaries|personnes|mitarbeiter|employees|werknemers|habitants|rue|avenue|bis|ter)(?!\p{L})/u;

function isSum(before: string, after: string, amount: Amount): boolean {
  if (QUANTITY.test(after)) return false;
  if (amount.isMultiplied) return true;
  const isYear = amount.low >= 1990 && amount.high <= 2100;
  const isPlace =
    /^ \p{L}{3,}/u.test(after) && amount.high >= 10_000 && amount.high < 100_000 && amount.high % 1000 === 0;
  const isNear = /(?:budget|enveloppe|envelope|capex|investition|investissement|investering)[^.;\n]{0,20}$/.test(
    before,
  );
  return isNear && !isYear && (!isPlace || amount.high % 10_000 === 0) && amount.high >= 1_000;
}

/** In a profile a sum without a word for a price or a bound may be anything that it earned or was given. */
function confidenceOf(hasCue: boolean, hasCurrency: boolean, isLikely: boolean): number {
  if (hasCue) return hasCurrency ? 0.92 : 0.75;
  return isLikely ? (hasCurrency ? 0.65 : 0.55) : 0.4;
}
