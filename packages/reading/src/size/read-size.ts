import type { OrganisationSize } from '@navette/scoring';
import type { FactOf, ReadAs } from '../fact/fact.ts';
import { clauseBefore, findAll, says, wholeWords } from '../text/find.ts';
import type { FoldedText } from '../text/folded-text.ts';

const HEADCOUNT = wholeWords(
  '(?<count>\\d{1,3}(?:[ .,]\\d{3})?|\\d{4,6}) (?:salarie(?:e?s|\\.e\\.s|·e·s)?|collaborat(?:eurs?|rices?)|employes?|employees|staff|people|personnes|mitarbeiter(?:n|innen)?|mitarbeitende[n]?|beschaftigten?|werknemers|medewerkers|mensen)',
);
const WORDS: readonly (readonly [OrganisationSize, RegExp])[] = [
  ['TPE', wholeWords('tpe|micro-?entreprise|kleinstunternehmen|micro-?onderneming|micro-?enterprise')],
  [
    'PME',
    wholeWords(
      'pme(?:/pmi)?s?|pmi|kmu|kmo(?:.?s)?|mkb(?:-bedrij(?:f|ven))?|smes?|mittelstand(?:ler|isches? unternehmen)?|mittelstandisch(?:e[nrs]?)?',
    ),
  ],
  ['ETI', wholeWords('eti|mid-?caps?|entreprises? de taille intermediaire')],
  [
    'GE',
    wholeWords(
      'grands? groupes?|grands? comptes?|konzerne?n?|grosskonzern(?:e)?|grossunternehmen|large (?:companies|groups?|corporates?)|corporates?|grote (?:bedrijven|ondernemingen)|multinational[es]?',
    ),
  ],
];
const OWN =
  /(?:nous sommes|notre|on est|wir sind|unser\p{L}{0,2}|als|we are|we're|our|wij zijn|we zijn|ons|onze|une?|ein|a|an|een)[^.;\n]{0,24}$/u;
const OTHERS =
  /(?:cherch|recherch|fournisseur|prestataire|partenaire|suche|lieferant|partner|looking|supplier|zoek|leverancier|clients?|kunden|customers?|klanten|pour|fur|for|voor|aupres|accompagn|equip)[^.;\n]{0,40}$/;

/** How large the writer's organisation is, or, in a profile, which customers it is for. */
export function readSize(folded: FoldedText, as: ReadAs): FactOf<'size'>[] {
  const counted = [...findAll(folded, HEADCOUNT)].flatMap(({ start, end, groups }): FactOf<'size'>[] => {
    const count = Number((groups.count ?? '').replace(/[ .,]/g, ''));
    if (
      count < 1 ||
      says(
        clauseBefore(folded, start, 32),
        /(?:form\p{L}{1,4}|equip\p{L}{1,4}|moins de|plus de|fur|pour)[^.;\n]{0,12}$/u,
      )
    )
      return [];
    return [
      {
        kind: 'size',
        value: { size: sizeOf(count), of: 'own' },
        span: folded.toSpan(start, end),
        confidence: 0.8,
        rule: 'headcount',
        negated: false,
      },
    ];
  });
  const worded = WORDS.flatMap(([size, pattern]) =>
    [...findAll(folded, pattern)].flatMap(({ start, end }): FactOf<'size'>[] => {
      const before = clauseBefore(folded, start, 48);
      const isOthers = OTHERS.test(before);
      if (isOthers && as === 'need') return [];
      return [
        {
          kind: 'size',
          value: { size, of: isOthers ? 'customers' : 'own' },
          span: folded.toSpan(start, end),
          confidence: OWN.test(before) || isOthers ? 0.8 : 0.5,
          rule: 'size_word',
          negated: false,
        },
      ];
    }),
  );
  return [...counted, ...worded];
}

/** By the headcount of the European definition; the other thresholds are not known from a sentence. */
function sizeOf(headcount: number): OrganisationSize {
  if (headcount < 10) return 'TPE';
  if (headcount < 250) return 'PME';
  return headcount < 5_000 ? 'ETI' : 'GE';
}
