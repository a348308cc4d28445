import { Temporal } from 'temporal-polyfill';
import type { FactOf } from '../fact/fact.ts';
import type { Rule } from '../fact/rule.ts';
import { clauseAfter, clauseBefore, type Found, findAll, says } from '../text/find.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { isNegated } from '../text/negation.ts';
import { BEFORE, IN, UNTIL } from './calendar-words.ts';
import { FORMS } from './forms.ts';
import { endsBefore, type Period } from './period.ts';

const CUE = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?<cue>(?<before>${BEFORE})|(?<until>${UNTIL})|(?<within>${IN}))[ -]?$`,
  'u',
);
const CUE_REACH = 28;
/** What is said of the past or of somebody's age, and what happens over and over. */
const NO_DEADLINE =
  /(?<!\p{L})(?:depuis|cree[es]? en|fondee?s? en|nee?s? |since|founded|established|seit|gegrundet|sinds|opgericht|salon|datant de|last|letzte[nrm]?|vorige|copyright|edition|norme|version|vor uber|all(?:e|er) |tous les|every|elke|alle)[^.;\n]{0,12}$/u;
const DECISION =
  /(?<!\p{L})(?:decision|decider|choix|choisir|trancher|entscheid\p{L}{0,8}|decide|choose|beslis\p{L}{0,6}|besluit\p{L}{0,3}|keuze|deadline|echeance|date limite|frist|demarr\p{L}{1,6}|livr\p{L}{1,6}|start\p{L}{0,4}|beginn?\p{L}{0,4}|operationnel\p{L}{0,3}|lanc\p{L}{1,6}|mise en service|inbetriebnahme|bereit|gereed)(?!\p{L})/u;
/** "avant le 30 juin" is said of the 30th itself. */
const ON_A_DAY: ReadonlySet<Rule> = new Set<Rule>(['full_date', 'date_in_figures', 'day_without_year']);
/** Farther ahead nobody means a date of decision. */
const MOST_YEARS = 6;

/**
 * Dates by which something is to be decided or done, made out from `today` (ISO 8601). What is past is none.
 * @throws RangeError when `today` is no date
 */
export function readDeadlines(folded: FoldedText, today: string): FactOf<'deadline'>[] {
  const now = Temporal.PlainDate.from(today);
  const facts: FactOf<'deadline'>[] = [];
  for (const { pattern, rule, confidence, needsCue, periodOf } of FORMS) {
    for (const found of findAll(folded, pattern)) {
      const cue = CUE.exec(folded.text.slice(Math.max(0, found.start - CUE_REACH), found.start))?.groups;
      if (needsCue && cue === undefined) continue;
      const period = periodOf(found.groups, now, cue !== undefined);
      if (period === undefined) continue;
      const fact = asDeadline(folded, found, cue, period, rule, confidence, now);
      if (fact !== undefined) facts.push(fact);
    }
  }
  return facts;
}

function asDeadline(
  folded: FoldedText,
  { start, end, groups }: Found,
  cue: Readonly<Record<string, string | undefined>> | undefined,
  given: Period,
  rule: Rule,
  confidence: number,
  now: Temporal.PlainDate,
): FactOf<'deadline'> | undefined {
  // "d’ici l’été" ends where summer begins, and so does "avant mars"; neither "bis März" does nor "avant fin mars".
  const isPart = groups.part !== undefined || groups.end !== undefined || ON_A_DAY.has(rule);
  const isBefore = !isPart && (cue?.before !== undefined || (cue?.until !== undefined && rule === 'season'));
  const period = isBefore ? endsBefore(given, now) : given;
  const isPast = Temporal.PlainDate.compare(period.until, now) < 0;
  const isFar = Temporal.PlainDate.compare(period.until, now.add({ years: MOST_YEARS })) > 0;
  if (isPast || isFar) return undefined;
  const cueStart = start - (cue?.cue === undefined ? 0 : cue.cue.length + 1);
  const before = clauseBefore(folded, start, CUE_REACH);
  if (says(before, NO_DEADLINE)) return undefined;
  const isDecided = says(clauseBefore(folded, start, 60) + clauseAfter(folded, end, 40), DECISION);
  const limit = cue?.before !== undefined || cue?.until !== undefined;
  return {
    kind: 'deadline',
    value: { from: period.from.toString(), until: period.until.toString() },
    span: folded.toSpan(Math.max(0, limit ? cueStart : start), end),
    confidence: Math.min(0.95, confidence + (limit ? 0.1 : 0) + (isDecided ? 0.1 : 0)),
    rule,
    negated: isNegated(folded, start, end),
  };
}
