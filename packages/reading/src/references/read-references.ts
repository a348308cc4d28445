import type { FactOf } from '../fact/fact.ts';
import { clauseBefore, findAll, says, wholeWords } from '../text/find.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { isNegated } from '../text/negation.ts';

const CUE = wholeWords(
  '(?:(?:nos |principales |parmi (?:nos |ses )?)?(?:references|clients)(?: clients?)?(?: (?:comme|tels que|sont|dont|:))|references? ?:|clients? ?:|ils nous font confiance ?:?|deploye\\p{L}{0,2} chez|installe\\p{L}{0,2} chez|utilise\\p{L}{0,2} (?:par|chez)|(?:avec|pour|chez) (?:des clients|des industriels) (?:comme|tels que)|(?:nous travaillons|nous avons travaille) (?:avec|pour)|trusted by|(?:our )?(?:customers|clients|references)(?: (?:include|such as|like|are)| ?:)|deployed at|installed at|in use at|used by|we have worked (?:with|for)|referenz(?:en|kunden)? ?:|(?:unsere )?(?:kunden|referenzen)(?: (?:wie|sind|sind unter anderem|u[.]a[.])| ?:)|im einsatz bei|eingesetzt bei|installiert bei|zu unseren kunden (?:gehoren|zahlen)|referenties ?:|(?:onze )?(?:klanten|referenties)(?: (?:zoals|zijn)| ?:)|in gebruik bij|geinstalleerd bij|wij werk(?:t)?en (?:al )?voor)',
);
const NAME =
  /\p{Lu}[\p{L}\p{N}&’'.-]{0,30}(?: (?:(?:de|du|von|van|der|of|the|&) )?\p{Lu}[\p{L}\p{N}&’'.-]{0,30}){0,3}/gu;
const MOST_NAMES = 8;
const REACH = 200;
const COUNT = wholeWords(
  '(?<count>\\d{1,4}) (?:clients?(?: industriels?| actifs?)?|references?(?: clients?| industrielles?)?|deploiements?|installations?(?: en service)?|sites? (?:equipes|en production|deployes|industriels)|lignes? equipees?|projets? (?:realises|livres|industriels)|customers?|industrial customers?|deployments?|sites? deployed|installations running|kunden|industriekunden|referenzen|referenzkunden|referenzprojekte|installationen|anlagen im einsatz|klanten|industriele klanten|referenties|installaties|gerealiseerde projecten)',
);

/** Whom a startup says that it works for already, by name or by number. */
export function readReferences(folded: FoldedText): FactOf<'reference'>[] {
  const named = [...findAll(folded, CUE)].flatMap(({ start, end }): FactOf<'reference'>[] => {
    const from = folded.toSpan(start, end).end;
    const sentence = folded.source.slice(from, from + REACH).split(/[;!?\n]|\.\s/, 1)[0] ?? '';
    const matches = [...sentence.matchAll(NAME).take(MOST_NAMES)];
    const last = matches.at(-1);
    if (last === undefined || (matches[0]?.index ?? 0) > 40) return [];
    return [
      {
        kind: 'reference',
        value: { names: matches.map(([name]) => name.replace(/[.'’-]+$/, '')), count: null },
        span: { field: folded.field, start: folded.toSpan(start, end).start, end: from + last.index + last[0].length },
        confidence: 0.75,
        rule: 'reference_list',
        negated: isNegated(folded, start, end),
      },
    ];
  });
  const counted = [...findAll(folded, COUNT)].flatMap(({ start, end, groups }): FactOf<'reference'>[] => {
    const count = Number(groups.count);
    const isWish = says(
      clauseBefore(folded, start, 32),
      /(?:vis\p{L}{1,4}|objectif|d'ici|goal|target|ziel|doel|cherch\p{L}{1,4})[^.;\n]{0,24}$/u,
    );
    if (count < 1 || isWish) return [];
    return [
      {
        kind: 'reference',
        value: { names: [], count },
        span: folded.toSpan(start, end),
        confidence: 0.8,
        rule: 'reference_count',
        negated: isNegated(folded, start, end),
      },
    ];
  });
  return [...named, ...counted];
}

const LEAD_TIME = wholeWords(
  '(?:demarrage|disponibles?|mise en place|deploiement|installation|livraison|demarrer|start(?:en)?|umsetzung|inbetriebnahme|verfugbar|lieferzeit|einsatzbereit|available|can start|delivery|rollout|set up|deployed|starten|beschikbaar|levertijd|uitrol|opstart|kunnen starten)(?: possible)? ?(?:sous|en|dans|within|in|innerhalb von|binnen|:|von|van|moglich in|op) (?<count>\\d{1,3}) (?<unit>jours?|days?|tagen?|dagen|semaines?|weeks?|wochen|weken|mois|months?|monaten?|maanden)',
);
const WEEKS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jour|day|tag|dag)/, 1 / 7],
  [/^(?:mois|month|monat|maand)/, 52 / 12],
];

/** How many weeks a startup needs before it can begin. */
export function readLeadTime(folded: FoldedText): FactOf<'lead_time'>[] {
  return [...findAll(folded, LEAD_TIME)].map(({ start, end, groups }) => {
    const factor = WEEKS.find(([unit]) => unit.test(groups.unit ?? ''))?.[1] ?? 1;
    return {
      kind: 'lead_time',
      value: { weeks: Math.max(1, Math.round(Number(groups.count) * factor)) },
      span: folded.toSpan(start, end),
      confidence: 0.75,
      rule: 'lead_time',
      negated: false,
    };
  });
}
