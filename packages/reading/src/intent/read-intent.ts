import type { Readiness } from '@navette/domain';
import type { FactOf } from '../fact/fact.ts';
import { clauseAfter, clauseBefore, findAll, says, wholeWords } from '../text/find.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { isNegated } from '../text/negation.ts';

/** Phrases that say it by themselves. */
const PHRASES: readonly (readonly [Readiness, RegExp])[] = [
  [
    'buy',
    wholeWords(
      "prete?s? a (?:acheter|investir|commander|s'equiper)|(?:souhait\\p{L}{1,4}|voul\\p{L}{1,4}|veut|veux|envisag\\p{L}{1,5}|compt\\p{L}{1,5}|devons|faut) (?:nous equiper|s'equiper|acheter|acquerir|investir|commander)|(?:achat|acquisition) (?:prevue?|d'une? (?:solution|machine|equipement|systeme|ligne))|nous equiper d|ready to (?:buy|purchase|invest|order)|(?:want|wish|plan|looking|intend|need)(?:s|es|ing|ning)? to (?:buy|purchase|acquire|procure|invest)|purchase of an? |kaufbereit|(?:mochten|wollen|planen|werden)[^.;\\n]{0,40} (?:kaufen|anschaffen|anzuschaffen|beschaffen|erwerben|investieren)|(?:anschaffung|beschaffung|kauf) (?:einer|eines|von)|(?:willen|wensen|wil|zijn van plan)[^.;\\n]{0,40} (?:kopen|aankopen|aanschaffen|aan te kopen|aan te schaffen|investeren)|(?:aankoop|aanschaf) van(?: een)?|klaar om te (?:kopen|investeren)",
    ),
  ],
  [
    'test',
    wholeWords(
      "(?:prete?s?|ouverte?s?|disposee?s?) a (?:tester|experimenter|essayer)|(?:souhait\\p{L}{1,4}|voul\\p{L}{1,4}|veut|veux|envisag\\p{L}{1,5}|aimer\\p{L}{1,5}|propos\\p{L}{1,5}|pouv\\p{L}{1,4}|peut) (?:tester|experimenter|essayer) (?:une?|la|le|cette|des|sur|avec|en|d'abord)|(?:projet|site|essai|phase|test) pilote|phase de test|phase d'essais?|experimentation (?:sur|en|dans)|essais? (?:sur (?:site|ligne|place)|en conditions|en production|industriels? sur)|tester (?:une|la|votre|leur|des|cette) (?:solutions?|technologies?|startups?)|ready to (?:test|try|pilot|trial)|(?:want|wish|like|plan|willing|happy|open)(?:s|es|ning)? to (?:test|try|pilot|trial) (?:a|an|it|the|out|one|some)|pilot (?:project|phase|trial)|(?:on-?site|field) trials?|trial (?:on|at|in) (?:our|one|the)|run a (?:pilot|trial|test)|(?:zum testen|fur (?:einen|ein) (?:test|pilotprojekt|versuch)) bereit|pilotprojekte?n?|testphase|pilotphase|testbereit|(?:mochten|wollen|konnen)[^.;\\n]{0,50} (?:testen|erproben|ausprobieren)|probebetrieb|erprobung (?:in|an|auf|bei)|proefproject(?:en)?|pilootproject(?:en)?|testfase|proefopstelling|klaar om te testen|(?:willen|wil|kunnen|wensen)[^.;\\n]{0,50} (?:testen|uitproberen|uittesten|uit te testen|te testen)",
    ),
  ],
  [
    'codevelop',
    wholeWords(
      'co-?develop\\p{L}{1,8}|co-?construi\\p{L}{1,6}|co-?conception|developper (?:ensemble|avec (?:un|nous|une|le|la))|(?:developpement|projet) (?:conjoint|commun|collaboratif|partenarial)|partenaires? (?:de|pour un) (?:developpement|r&d|recherche|co-?developpement)|partenariat (?:de )?(?:r&d|recherche|technologique)|projet de r&d|co-?develop|co-?creat\\p{L}{1,4}|joint(?:ly)? develop\\p{L}{0,6}|develop (?:together|jointly|it with)|develop[^.;\\n]{0,30} together|development partner|r&d partner(?:ship)?|gemeinsam[^.;\\n]{0,50} entwickeln|gemeinsam\\p{L}{0,2} (?:zu )?(?:entwickeln|weiterentwickeln|entwicklung)|entwicklungspartner\\p{L}{0,6}|entwicklungskooperation|kooperationspartner|verbundprojekt|ko-?entwicklung|samen (?:met [^.;\\n]{0,60} )?(?:te )?ontwikkelen|co-?ontwikkel\\p{L}{1,4}|gezamenlijk(?:e)? ontwikkel\\p{L}{1,4}|ontwikkelingspartner|ontwikkelpartner',
    ),
  ],
];
/** Where "test" is the thing itself: benches, laboratories, samples. */
const THING =
  /^(?:s)? ?(?:d'etancheite|de fuite|laboratoire|bench|rig|stand|labor|bank|mecaniques?|de traction|de vieillissement|unitaires?)/u;

/** What the writer is ready for: to buy, to test, to develop together. A test bench is none of these. */
export function readReadiness(folded: FoldedText): FactOf<'readiness'>[] {
  return PHRASES.flatMap(([readiness, pattern]) =>
    [...findAll(folded, pattern)].flatMap(({ start, end, text }): FactOf<'readiness'>[] => {
      if (readiness === 'test' && says(clauseAfter(folded, end, 20).trimStart(), THING)) return [];
      const isVerb = /(?:er|en|ir|test|try|buy|develop|invest)$/.test(text);
      return [
        {
          kind: 'readiness',
          value: { readiness },
          span: folded.toSpan(start, end),
          confidence: 0.78,
          rule: isVerb ? 'intent_verb' : 'intent_phrase',
          negated: isNegated(folded, start, end),
        },
      ];
    }),
  );
}

const TRIAL =
  '(?:essais?|pilotes?|pocs?|tests?|experimentations?|preuves? de concept|trials?|pilots?|pilotprojekte?n?|pilotversuche?n?|piloten?|versuche?n?|erprobung|proof of concept|proefproject(?:en)?|proef|proeven|pilootproject(?:en)?|pilotproject(?:en)?)';
const PAID = wholeWords(
  `(?<after>${TRIAL}) (?:(?:est|sera|seront|sont|is|are|will be|wird|ist|werden|wordt|is) )?(?<paid>payee?s?|payante?s?|remuneree?s?|financee?s?|paid(?: for)?|bezahlt|vergutet|betaald)|(?<front>paid|funded|bezahlte[rsnm]?|vergutete[rsnm]?|betaalde?|kostenpflichtige[rsnm]?) ${TRIAL}`,
);
const UNPAID = wholeWords(
  `${TRIAL} (?:(?:est|sera|is|ist|wird|wordt) )?(?:gratuite?s?|non payee?s?|non payante?s?|non remuneree?s?|unpaid|free of charge|unbezahlt|kostenlos|unentgeltlich|gratis|onbetaald|kosteloos)|(?:unpaid|free|kostenlose[rsnm]?|unbezahlte[rsnm]?|unentgeltliche[rsnm]?|gratis|onbetaalde?|kosteloze) ${TRIAL}`,
);

/** Whether a trial is paid: "essai payé", "kostenloser Test", "geen betaalde proef". */
export function readPaidTrial(folded: FoldedText): FactOf<'paid_trial'>[] {
  return ([true, false] as const).flatMap((paid) =>
    [...findAll(folded, paid ? PAID : UNPAID)].flatMap(({ start, end }): FactOf<'paid_trial'>[] => {
      const isDenied = isNegated(folded, start, end) && !says(clauseBefore(folded, start, 16), /(?:non|pas)[ -]?$/);
      return [
        {
          kind: 'paid_trial',
          // "pas d’essai gratuit" means that it is paid for.
          value: { paid: isDenied ? !paid : paid },
          span: folded.toSpan(start, end),
          confidence: isDenied ? 0.7 : 0.9,
          rule: 'paid_trial',
          negated: false,
        },
      ];
    }),
  );
}
