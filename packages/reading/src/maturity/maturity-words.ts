import { wholeWords } from '../text/find.ts';

interface Stage {
  readonly minimum: number;
  readonly maximum: number | null;
  readonly confidence: number;
  readonly pattern: RegExp;
}

const stage = (minimum: number, maximum: number | null, confidence: number, words: string): Stage => ({
  minimum,
  maximum,
  confidence,
  pattern: wholeWords(words),
});

/**
 * Words for how far something has come, with the readiness levels of ISO 16290 that they usually mean. Lower confidence for
 * those that are also said of other things: a prototype may be what is to be made, not how far the solution is.
 */
export const STAGES: readonly Stage[] = [
  stage(
    2,
    3,
    0.6,
    'au stade de (?:l.)?(?:idee|concept)|a l.etat de concept|concept stage|konzeptphase|ideenphase|conceptfase',
  ),
  stage(
    3,
    4,
    0.7,
    'preuves? de concept|proofs? of concept|pocs?|machbarkeitsnachweis(?:e)?|machbarkeitsstudien?|haalbaarheids(?:studie|bewijs)|etudes? de faisabilite|feasibility stud(?:y|ies)|maquettes? fonctionnelles?|konzeptnachweis',
  ),
  stage(
    4,
    5,
    0.75,
    'valid(?:e|ee|es|ees) en laboratoire|a l.echelle (?:du )?laboratoire|labormuster|laborprototyp(?:en)?|labormassstab|im labor (?:validiert|erprobt)|lab(?:oratory)?[ -]validated|lab[ -]scale|validated in (?:the )?lab|laboratoriumschaal|in het lab gevalideerd|labschaal',
  ),
  stage(
    5,
    6,
    0.7,
    'prototyp(?:es?|en|s)?|demonstrateurs?|demonstrat(?:or|eur)s?|demonstratoren|funktionsmuster|mvp|version beta|beta[ -]version|betaversie',
  ),
  stage(
    6,
    7,
    0.75,
    'teste(?:e|s|es)? en (?:conditions reelles|environnement (?:reel|industriel))|en conditions reelles|unter realbedingungen|in realer umgebung|in real conditions|field[ -]tested|under real conditions|praxiserprobt|felderprobt|in de praktijk (?:getest|bewezen)|feldtests?',
  ),
  stage(
    7,
    8,
    0.7,
    '(?:sites?|lignes?|installations?|unites?) pilotes?|pilotanlagen?|pilotlinien?|pilot (?:plants?|lines?|sites?)|pilotinstallaties?|proefinstallaties?|pilotschaal|echelle pilote',
  ),
  stage(
    8,
    8,
    0.75,
    'pre-?series?|vorserie[n]?|nullserie|nulserie|voorserie|pre-series|first series|presque industriels?|certifie pret pour la serie',
  ),
  stage(
    8,
    9,
    0.85,
    'industrialise(?:e|s|es)?|eprouve(?:e|s|es)?|serienreif(?:e[nrsm]?)?|serienreife|marktreif(?:e[nrsm]?)?|marktreife|produktionsreif(?:e[nrsm]?)?|market[ -]ready|production[ -]ready|ready for (?:series )?production|off[ -]the[ -]shelf|turn-?key|sur etagere|cles? en mains?|schlusselfertig(?:e[rsnm]?)?|marktrijpe?|productierijpe?|sleutel-op-de-deur|kant-en-klare?|commercialise(?:e|s|es)?|commercially available|marktverfugbar|verkrijgbaar op de markt|deja (?:deploye|en service|en production|installe)(?:e|s|es)?|bereits im einsatz|im serieneinsatz|already (?:deployed|in production|in use)|al in gebruik|reeds in gebruik|deploye(?:e|s|es)? (?:chez|sur|dans)|prete?s? a l.emploi|ready[ -]to[ -]use|einsatzbereit(?:e[rsnm]?)?|gebruiksklare?|ausgereift(?:e[nrsm]?)?|bewezen|proven technology|bewahrte[rsn]? (?:losung|technik|technologie)|matures? sur le marche',
  ),
];
